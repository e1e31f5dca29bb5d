/** What tells how long a scan is (ITU-T T.81 B.2): filled by {@link noteSegment} as the segments before the scan are read. */
export interface ScanLayout {
  readonly tables: Map<number, Uint8Array>;
  frame?: Frame | undefined;
  restart: number;
}

interface Frame {
  /** Each scan tells its components whole; in a progressive picture several scans do it together. */
  readonly isSequential: boolean;
  readonly height: number;
  readonly width: number;
  readonly components: readonly Component[];
}

interface Component {
  readonly id: number;
  readonly across: number;
  readonly down: number;
}

interface Coder {
  readonly dc: Uint16Array;
  readonly ac: Uint16Array;
  readonly blocks: number;
}

/** Huffman-coded: baseline, which cameras write, extended and progressive. */
const [SOF0, SOF1, SOF2] = [0xc0, 0xc1, 0xc2];
const DHT = 0xc4;
const DRI = 0xdd;
const AC_CLASS = 0x10;
const BLOCK = 8;

export const scanLayout = (): ScanLayout => ({ tables: new Map(), restart: 0 });

/** Takes down what a segment says about the scans to come. @param segment with its two bytes of length */
export function noteSegment(layout: ScanLayout, code: number, segment: Uint8Array): void {
  if (code === DRI) layout.restart = wordAt(segment, 2);
  if (code === DHT) noteTables(layout.tables, segment.subarray(2));
  if (code === SOF0 || code === SOF1 || code === SOF2) layout.frame = frameOf(segment, code !== SOF2);
}

/**
 * Where the picture's data end by their own count: every block of every unit is read by its Huffman codes, nothing is drawn. What hangs on
 * behind a scan without an end marker cannot be told from the scan in another way.
 *
 * @param header the scan's segment, with its length
 * @param from the first byte behind it
 * @returns the first byte behind the last block; `undefined` when the data cannot be followed to there: another kind of frame, no tables,
 * a code that no table has, or less data than the size promises
 */
export function endOfBlocks(
  bytes: Uint8Array,
  header: Uint8Array,
  from: number,
  layout: ScanLayout,
): number | undefined {
  const plan = planOf(header, layout);
  if (!plan) return undefined;
  const { coders, units } = plan;
  let [at, bits, count, borrowed] = [from, 0, 0, 0];
  for (let unit = 0; unit < units; unit++) {
    if (layout.restart > 0 && unit > 0 && unit % layout.restart === 0) {
      at = placeOfNext();
      const code = bytes[at + 1] ?? 0;
      if (bytes[at] !== 0xff || code < 0xd0 || code > 0xd7) return undefined;
      [at, bits, count, borrowed] = [at + 2, 0, 0, 0];
    }
    for (const { dc, ac, blocks } of coders) {
      for (let block = 0; block < blocks; block++) {
        if (!skipBlock(dc, ac) || borrowed > count) return undefined;
      }
    }
  }
  return placeOfNext();

  function skipBlock(dc: Uint16Array, ac: Uint16Array): boolean {
    const size = symbol(dc);
    if (size < 0 || size > 16) return false;
    skip(size);
    for (let place = 1; place < BLOCK * BLOCK; place++) {
      const next = symbol(ac);
      if (next < 0) return false;
      if (next === 0) return true; // end of block
      if ((next & 15) === 0 && next !== 0xf0) return false;
      place += next >> 4;
      skip(next & 15);
    }
    return true;
  }

  function symbol(table: Uint16Array): number {
    fill(16);
    const found = table[(bits >>> (count - 16)) & 0xffff]!;
    count -= found >> 8;
    return found === 0 ? -1 : found & 0xff;
  }

  function skip(size: number) {
    fill(size);
    count -= size;
  }

  /** Bits behind the data, at a marker or at the end of the file, are borrowed; whoever uses one has left the picture. */
  function fill(size: number) {
    while (count < size) {
      const byte = bytes[at];
      const isData = byte !== undefined && (byte !== 0xff || bytes[at + 1] === 0);
      bits = (bits << 8) | (isData ? byte : 0);
      count += 8;
      if (isData) at += byte === 0xff ? 2 : 1;
      else borrowed += 8;
    }
  }

  /** The first byte of which no bit was used: whole bytes that were read ahead are given back. */
  function placeOfNext(): number {
    let place = at;
    for (let unread = count - borrowed; unread >= 8; unread -= 8)
      place -= bytes[place - 1] === 0 && bytes[place - 2] === 0xff ? 2 : 1;
    return place;
  }
}

const wordAt = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Class and place, sixteen numbers of codes by their length, the symbols (B.2.4.2). */
function noteTables(tables: Map<number, Uint8Array>, data: Uint8Array): void {
  for (let at = 0; at + 17 <= data.length;) {
    const length = data.subarray(at + 1, at + 17).reduce((sum, codes) => sum + codes, 17);
    tables.set(data[at]!, data.subarray(at + 1, at + length));
    at += length;
  }
}

/** By the next sixteen bits: the length of the code that they begin with, and its symbol; 0 where no code begins so. */
function lookUp(table: Uint8Array | undefined): Uint16Array | undefined {
  if (!table) return undefined;
  const found = new Uint16Array(0x10000);
  let [at, next] = [16, 0];
  for (let length = 1; length <= 16; length++) {
    for (let code = 0; code < table[length - 1]!; code++, at++) {
      const span = 1 << (16 - length);
      found.fill((length << 8) | (table[at] ?? 0), next, next + span);
      next += span;
    }
  }
  return next > 0x10000 ? undefined : found;
}

function frameOf(segment: Uint8Array, isSequential: boolean): Frame | undefined {
  const components = Array.from({ length: segment[7] ?? 0 }, (_, index) => {
    const [id = 0, sampling = 0] = segment.subarray(8 + 3 * index);
    return { id, across: sampling >> 4, down: sampling & 15 };
  });
  const isSound = components.every(({ across, down }) => across > 0 && across < 5 && down > 0 && down < 5);
  return isSound ? { isSequential, height: wordAt(segment, 3), width: wordAt(segment, 5), components } : undefined;
}

/** The blocks of one unit in their order, and how many units there are (A.2). */
function planOf(header: Uint8Array, { frame, tables }: ScanLayout) {
  const named = header[2] ?? 0;
  if (!frame?.isSequential || named === 0 || named > 4) return undefined;
  const widest = Math.max(...frame.components.map(({ across }) => across));
  const tallest = Math.max(...frame.components.map(({ down }) => down));
  const coders: Coder[] = [];
  let [wide, high] = [frame.width / widest, frame.height / tallest];
  for (let index = 0; index < named; index++) {
    const [id, places = 0] = header.subarray(3 + 2 * index);
    const component = frame.components.find((one) => one.id === id);
    if (!component) return undefined;
    const dc = lookUp(tables.get(places >> 4));
    const ac = lookUp(tables.get(AC_CLASS | (places & 15)));
    if (!dc || !ac) return undefined;
    const { across, down } = component;
    coders.push({ dc, ac, blocks: named > 1 ? across * down : 1 });
    if (named === 1) [wide, high] = [Math.ceil(wide * across), Math.ceil(high * down)];
  }
  return { coders, units: Math.ceil(wide / BLOCK) * Math.ceil(high / BLOCK) };
}
