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
  const guides = {
    "DOC-TRUOC.md": guide(version, files),
    "README.md": englishGuide(version),
    "dnn.md": recipe("dnn.md"),
  };
  return [...Object.entries(guides).map(([name, text]) => [name, Buffer.from(text)]), ...files];
}

/** A recipe as it is handed out: what it was tried on is for whoever changes it. */
const recipe = (name) => readFileSync(path.join(root, "recipes", name), "utf8").replace(/\n## Đã thử[^]*$/, "\n");

/** The recipe for plain pages, which is tested, under what this archive is. */
function guide(version, files) {
  const list = files.map(([name, bytes]) => `- \`${name}\`, ${bytes.length.toLocaleString("vi-VN")} byte`);
  return `# danvan ${version}: phần tử để nhúng

Chép cả thư mục \`widgets\` lên trang, không chỉ một vài tệp: phần tử tự tìm các tệp kia ở cạnh nó. Mọi tệp \`.js\` phải có kiểu \`text/javascript\`.
Không cần npm. Giấy phép của danvan (Apache-2.0) và của phần mềm dùng trong đó: \`widgets/LICENSE.txt\`. In English: [README.md](README.md).

${recipe("html.md").replace(/^#/gm, "##")}
## Các tệp

${list.join("\n")}
`;
}

/** The same in English, around the very lines to paste: they read the same in any language. */
function englishGuide(version) {
  const [form, script, early, frame] = [...recipe("html.md").matchAll(/```html\n[^]*?```/g)].map(([block]) => block);
  return `# danvan ${version}: elements to embed

For a webmaster; no npm. \`https://may-chu\` stands for the address of your danvan server. Licences of danvan (Apache-2.0) and of what is in it: \`widgets/LICENSE.txt\`. Tiếng Việt: [DOC-TRUOC.md](DOC-TRUOC.md).

1. Put the folder \`widgets\`, whole, at \`/widgets/\` of your site: a file asks for its parts beside itself. Every \`.js\` is sent as \`text/javascript\`. A danvan server has the
   same folder at \`https://may-chu/widgets/\`; a page may load it from there. Is the server at another address than the page? Ask whoever runs it to list the page's in \`ORIGINS\`.
2. Paste where the form is to stand, with your agency's code for \`18073\` and your server's address before \`/api/v1\`. **Never inside another \`<form>\`** (ASP.NET, SharePoint, DNN wrap
   the whole page in one): put a link there, as in [dnn.md](dnn.md).

${form}

3. Paste once, in the \`<head>\` or before the first tag, without \`defer\` or \`async\`: the file has 1 kB and keeps the space.

${script}

Is the form on the first screen? This line in the \`<head>\` shows it half a second sooner on a slow line.

${early}

4. Check: open \`https://may-chu/nhung/kiem-tra?lang=en\` and paste the page's address or source.

No script allowed? A frame or a link, with your server's address:

${frame}

A page may name one version and its hash: \`widgets/integrity.json\` holds them; rename the folder to \`widgets/${version}\` then, so that its files never change under a page.
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
