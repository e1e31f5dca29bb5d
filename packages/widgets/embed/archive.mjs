// `npm run archive -w @danvan/widgets`, after a build: one archive of the folder that a webmaster copies, with a page on how to use it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

const root = path.join(import.meta.dirname, "..");
const cdn = path.join(root, "dist/cdn");

/**
 * What the archive holds, by its place in it. The folder has the name that every recipe and every line to paste has.
 * @returns {(readonly [name: string, bytes: Buffer])[]}
 */
export function contents() {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const names = readdirSync(cdn).toSorted();
  const files = names.map((name) => [`widgets/${name}`, readFileSync(path.join(cdn, name))]);
  const guides = { "DOC-TRUOC.md": guide(version, files), "dnn.md": recipe("dnn.md") };
  return [...Object.entries(guides).map(([name, text]) => [name, Buffer.from(text)]), ...files];
}

/** A recipe as it is handed out: what it was tried on is for whoever changes it. */
const recipe = (name) => readFileSync(path.join(root, "recipes", name), "utf8").replace(/\n## Đã thử[^]*$/, "\n");

/** The recipe for plain pages, which is tested, under what this archive is. */
function guide(version, files) {
  const list = files.map(([name, bytes]) => `- \`${name}\`, ${bytes.length.toLocaleString("vi-VN")} byte`);
  return `# danvan ${version}: phần tử để nhúng

Chép cả thư mục \`widgets\` lên trang, không chỉ một vài tệp: phần tử tự tìm các tệp kia ở cạnh nó. Mọi tệp \`.js\` phải có kiểu \`text/javascript\`.
Không cần npm. Giấy phép: Apache-2.0; của phần mềm dùng trong đó: \`*.LEGAL.txt\`. In English: the README of @danvan/widgets.

${recipe("html.md").replace(/^#/gm, "##")}
## Các tệp

${list.join("\n")}
`;
}

/**
 * A ZIP archive (APPNOTE 6.3.10): deflated, names in UTF-8, without dates, so that the same files are the same bytes.
 * @param {readonly (readonly [name: string, bytes: Uint8Array])[]} entries
 */
export function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const title = Buffer.from(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0); // version needed: deflate
    about.writeUInt16LE(0x0800, 2); // names in UTF-8
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(0x0021, 8); // 1 January 1980, the first day that the format knows
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), about, title, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), about, central, title]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const file = path.join(root, "dist", `danvan-widgets-${version}.zip`);
  writeFileSync(file, zip(contents()));
  console.log(path.relative(process.cwd(), file));
}
