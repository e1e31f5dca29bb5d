import decode from "qr/decode.js";
import { expect, test } from "vitest";
import { qrPath } from "./qr-code.js";

/** Draws it as a browser would, and reads it with somebody else's reader. */
function readBack(text: string): string {
  const { size, path } = qrPath(text);
  const canvas = new OffscreenCanvas((size + 8) * 8, (size + 8) * 8);
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  pen.setTransform(8, 0, 0, 8, 32, 32);
  pen.fill(new Path2D(path));
  return decode(pen.getImageData(0, 0, canvas.width, canvas.height));
}

test.each([
  "18073-K7QM9-XWRFT",
  "https://phuongthanhsen.example.gov.vn/tra-cuu#dv=18073-K7QM9-XWRFT",
  "https://phuongthanhsen.example.gov.vn/trang/tra-cuu-phan-anh-kien-nghi-cua-nguoi-dan?muc=12&ngon-ngu=vi#dv=18073-K7QM9-XWRFT",
])("a reader made by others reads %s", (text) => expect(readBack(text)).toBe(text));
