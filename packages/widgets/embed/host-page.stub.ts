import { LOADER } from "./pages.stub.ts";

/** How a tag differs from the recipe. */
export interface Tag {
  readonly endpoint?: string;
  readonly code?: string;
  readonly more?: string;
  readonly inner?: string;
}

/** An element with the plain form that the recipe puts into it. @param origin of the agency's server */
export const formTag = (
  origin: string,
  { endpoint = `${origin}/api/v1`, code = "18073", more = "", inner }: Tag = {},
): string =>
  `<dv-feedback agency="${code}" endpoint="${endpoint}"${more}>${
    inner ??
    `<form method="post" action="${endpoint}/agencies/${code}/feedback" accept-charset="utf-8">
      <p><label><input type="radio" name="kind" value="concern" required="" /> Phản ánh</label></p>
      <p><label>Nội dung <textarea name="text" rows="6" required=""></textarea></label></p><button>Gửi</button></form>`
  }</dv-feedback>`;

/** A page that is XML, too. */
export const page = (body: string, head = LOADER) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Trang</title>${head}</head><body>${body}</body></html>`;
