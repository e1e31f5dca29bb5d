/** The marks of a zip file's parts (PKWARE APPNOTE 4.3), and where in them a file's time and date stand. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/**
 * A zip file in which every entry bears one instant. A zip writer takes the machine's clock, so the same document would be another file
 * each time it is made.
 *
 * @param at UTC ISO text from 1980 on, where the dates of zip begin
 */
export function withZipDates(bytes: Uint8Array, at: string): Uint8Array {
  const zip = bytes.slice();
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [time, date] = dosOf(at);
  const stamp = (place: number) => {
    view.setUint16(place, time, true);
    view.setUint16(place + 2, date, true);
  };
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  let entry = end < 0 ? zip.length : view.getUint32(end + 16, true);
  while (entry + 46 <= zip.length && view.getUint32(entry, true) === CENTRAL) {
    stamp(entry + 12);
    stamp(view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(entry + place, true));
    entry += 46 + name! + extra! + comment!;
  }
  return zip;
}

/** An instant as MS-DOS wrote it: two seconds fine, years from 1980. */
function dosOf(at: string): [time: number, date: number] {
  const [year, month, day, hour, minute, second] = at.match(/\d+/g)!.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [(hour << 11) | (minute << 5) | (second >> 1), ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day];
}
