/** Photos as phones write them, made on the spot. */

/** A picture with a red left half, so that a turned one is told from one that was only cut. */
export async function picture(width: number, height: number, type = "image/jpeg"): Promise<Blob> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = "#00f";
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = "#f00";
  pen.fillRect(0, 0, width / 2, height);
  return new Promise((done) => canvas.toBlob((blob) => done(blob!), type, 0.9));
}

/** An EXIF segment (CIPA DC-008): orientation 6, "turn it a quarter to the right", and a place in Hà Tĩnh. */
function exif(): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(128));
  let at = 0;
  const short = (value: number) => (tiff.setUint16(at, value, true), (at += 2));
  const long = (value: number) => (tiff.setUint32(at, value, true), (at += 4));
  const entry = (tag: number, type: number, count: number, value: number) => [
    short(tag),
    short(type),
    long(count),
    long(value),
  ];
  short(0x4949); // little-endian
  short(42);
  long(8);
  short(2);
  entry(0x0112, 3, 1, 6);
  entry(0x8825, 4, 1, 38); // where the GPS directory is
  long(0);
  short(2);
  entry(1, 2, 2, 0x4e); // N
  entry(2, 5, 3, 68);
  long(0);
  for (const value of [18, 1, 20, 1, 3312, 100]) long(value); // 18° 20′ 33.12″
  const name = new TextEncoder().encode("Exif\0\0");
  const body = new Uint8Array([...name, ...new Uint8Array(tiff.buffer, 0, at)]);
  const length = body.length + 2;
  return new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff, ...body]);
}

/** A phone's photo: with the place where it was taken, held upright although its rows lie. */
export async function phonePhoto(width: number, height: number): Promise<File> {
  const plain = new Uint8Array(await (await picture(width, height)).arrayBuffer());
  return new File([plain.subarray(0, 2), exif() as BlobPart, plain.subarray(2)], "IMG_2311.jpg", {
    type: "image/jpeg",
  });
}

export const pdf = (bytes = 0): File =>
  new File(["%PDF-1.7\n", new Uint8Array(bytes), "\n%%EOF\n"], "don.pdf", { type: "application/pdf" });
