import { isExif, orientationOf, orientationSegment } from "./exif-orientation.js";
import { isColourSpace } from "./icc-profile.js";
import { endOfBlocks, noteSegment, type ScanLayout, scanLayout } from "./jpeg-scan.js";

/** A real picture has some tens of them; millions of empty ones take a parser seconds. */
const SEGMENTS_MAX = 2_000;
/** More than any camera makes. A few bytes can promise 65,535 × 65,535, which would fill the memory of whoever opens it. */
const PIXELS_MAX = 250_000_000;

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const ADOBE_LENGTH = 14;
const JFIF = "JFIF\0";
/** The JFIF segment without the little picture that may follow it: that one is of the photograph before it was cropped. */
const JFIF_LENGTH = 16;

/**
 * A JPEG without its metadata: EXIF (where and when it was taken, with what, its thumbnail), XMP, IPTC, comments, maker's notes, and all that
 * was hung on behind its end. The tables and the scans are copied byte for byte, so the picture is the same. Colour profiles stay, and of
 * EXIF the one figure without which a photograph taken upright is seen lying on its side. Some phones write no end marker, or their own
 * notes in its place: where all blocks are there it is set.
 *
 * @returns the picture; `null` when the bytes are no whole JPEG (ITU-T T.81 Annex B): cut off, something else behind its first bytes, or
 * of more segments or pixels than any camera makes
 * @example withoutMetadata(photo) // → the same picture, still upright; GPS position and camera are gone
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const layout = scanLayout();
  const told = new Set<number>();
  let [at, hasFrame, hasScan, hasExif] = [2, false, false, false];
  for (let segments = 0; at < bytes.length && segments < SEGMENTS_MAX; segments++) {
    const marker = markerAt(bytes, at);
    if (marker === null) return null;
    if (marker.code === EOI) return hasFrame && hasScan ? ended(kept) : null;
    const end = marker.data + lengthAt(bytes, marker.data);
    // A marker that stands alone has no place outside a scan, and a segment is never shorter than its own length.
    if (isAlone(marker.code) || end < marker.data + 2 || end > bytes.length) return null;
    const segment = bytes.subarray(marker.data, end);
    noteSegment(layout, marker.code, segment);
    let next = end;
    if (marker.code === SOS) {
      const ids = componentsOf(segment);
      // Where blocks can be counted, one scan tells a component whole: a second one of it is not worth the tables it would be read by, and a
      // small file names two thousand.
      const counted = ids.some((id) => told.has(id)) ? undefined : endOfBlocks(bytes, segment, end, layout);
      next = counted ?? endOfScan(bytes, end);
      hasScan = next > end;
      // The last scan of a progressive picture only sharpens it: without an end it goes, with whatever hangs on behind.
      if (next === bytes.length && counted === undefined) return isToldWhole(layout, told) ? ended(kept) : null;
      ids.forEach((id) => told.add(id));
      if (counted !== undefined && isToldWhole(layout, told))
        return ended([...kept, new Uint8Array([0xff, SOS]), segment, bytes.subarray(end, next)]);
      next = endOfScan(bytes, next);
    }
    if (isFrame(marker.code)) {
      if (!isShowable(segment)) return null;
      hasFrame = true;
    }
    const part = keptPart(segment, marker.code);
    if (part) kept.push(new Uint8Array([0xff, marker.code]), part, bytes.subarray(end, next));
    // One EXIF, ahead of the picture (DC-008 4.7.2): of several, readers take the first.
    if (marker.code === APP1 && isExif(segment) && !hasExif && !hasScan) {
      hasExif = true;
      const orientation = orientationOf(segment);
      if (orientation) kept.push(orientationSegment(orientation));
    }
    at = next;
  }
  return null;
}

/** A marker may be preceded by any number of fill bytes (B.1.1.2). */
function markerAt(bytes: Uint8Array, at: number): { code: number; data: number } | null {
  if (bytes[at] !== 0xff) return null;
  let place = at + 1;
  while (bytes[place] === 0xff) place++;
  const code = bytes[place];
  return code === undefined || code === 0 ? null : { code, data: place + 1 };
}

const lengthAt = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const isToldWhole = ({ frame }: ScanLayout, told: ReadonlySet<number>) =>
  !!frame && frame.components.every(({ id }) => told.has(id));

/** The components whose data follow (B.2.3). */
const componentsOf = (scan: Uint8Array) => Array.from({ length: scan[2] ?? 0 }, (_, index) => scan[3 + 2 * index] ?? 0);

const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7;
const isAlone = (code: number) => code === 0x01 || code === SOI || isRestart(code);
/** SOF0 to SOF15; DHT (C4), JPG (C8) and DAC (CC) stand between them and are no frames. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

/** The first marker behind a scan; inside it `FF 00` is a byte of the picture and `FF D0`–`D7` are restarts. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

/** Length, precision, height, width (B.2.2). A height of 0, told behind the scan, is shown by no browser. */
function isShowable(frame: Uint8Array): boolean {
  const [height, width] = [lengthAt(frame, 3), lengthAt(frame, 5)];
  return height > 0 && width > 0 && height * width <= PIXELS_MAX;
}

/** What a decoder reads: frames, DHT and DAC among them, the tables and sizes of DB to DF. No reserved marker and no extension (B.1.1.3). */
const isPicture = (code: number) => (code >= 0xc0 && code <= 0xcf && code !== 0xc8) || (code >= 0xda && code <= 0xdf);

/** What stays of a segment, its length included; `null` when nothing does. */
function keptPart(segment: Uint8Array, code: number): Uint8Array | null {
  if (isPicture(code)) return segment;
  if (code === APP0 && startsWith(segment, JFIF) && segment.length >= JFIF_LENGTH)
    return new Uint8Array([0, JFIF_LENGTH, ...segment.subarray(2, JFIF_LENGTH - 2), 0, 0]);
  if (code === APP2) return isColourSpace(segment) ? segment : null;
  // Its fixed twelve bytes say how the colours are coded.
  return code === APP14 && startsWith(segment, "Adobe") && segment.length === ADOBE_LENGTH ? segment : null;
}

const startsWith = (segment: Uint8Array, name: string) =>
  [...name].every((sign, index) => segment[index + 2] === sign.charCodeAt(0));

const ended = (parts: readonly Uint8Array[]) => joined([...parts, new Uint8Array([0xff, EOI])]);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
