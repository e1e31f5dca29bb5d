import { DanvanError } from "@danvan/core";
import type { Config } from "./config.ts";

const FOLDER_CODES = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "ENOSPC"];

/**
 * Why the demonstration cannot start and what to do now, in Vietnamese and English; `null` for a fault of ours, which keeps its stack.
 *
 * @example startProblem(error, config) // → "Cổng 8787 đang có chương trình khác dùng. … / Port 8787 is already in use. …"
 */
export function startProblem(error: unknown, { host, port, dataDir }: Config): string | null {
  const { code, syscall, errcode } = error as { code?: string; syscall?: string; errcode?: number };
  if (syscall === "listen" || syscall === "getaddrinfo") {
    if (code === "EADDRINUSE")
      return both(
        `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó hoặc chọn cổng khác, ví dụ: PORT=${port === 8788 ? 8789 : 8788} npm start`,
        `Port ${port} is already in use. Stop the other program or choose another port, for example: PORT=${port === 8788 ? 8789 : 8788} npm start`,
      );
    return both(
      `Không mở được địa chỉ ${host}:${port} (${code}). Đặt HOST là địa chỉ của máy này và PORT từ 1024 trở lên.`,
      `Cannot open the address ${host}:${port} (${code}). Set HOST to an address of this machine and PORT to 1024 or above.`,
    );
  }
  // SQLite's result codes: the low byte is the cause.
  const sqlite = code === "ERR_SQLITE_ERROR" ? (errcode ?? 0) & 0xff : 0;
  if (FOLDER_CODES.includes(code ?? "") || [8, 10, 13, 14].includes(sqlite))
    return both(
      `Không ghi được dữ liệu vào thư mục ${dataDir}. Cho phép ghi vào đó hoặc chọn thư mục khác, ví dụ: DATA_DIR=/tmp/danvan npm start`,
      `Cannot write data into the folder ${dataDir}. Make it writable or choose another, for example: DATA_DIR=/tmp/danvan npm start`,
    );
  if (sqlite === 11 || sqlite === 26)
    return both(
      `Tệp dữ liệu trong ${dataDir} bị hỏng hoặc không phải của danvan. Chuyển tệp đi nơi khác rồi chạy lại.`,
      `The data file in ${dataDir} is damaged or is not danvan's. Move it away and start again.`,
    );
  const own = error instanceof DanvanError ? error.problem.code : null;
  if (own === "file-not-built")
    return both(
      `Giao diện chưa được dựng. Chạy "npm start" ở thư mục gốc: lệnh này tự dựng rồi mới phục vụ.`,
      `The elements are not built yet. Run "npm start" in the top folder: it builds first, then serves.`,
    );
  if (own === "schema-too-new")
    return both(
      `Dữ liệu trong ${dataDir} do bản danvan mới hơn ghi. Cập nhật danvan hoặc chọn DATA_DIR khác.`,
      `The data in ${dataDir} was written by a newer danvan. Update danvan or choose another DATA_DIR.`,
    );
  return null;
}

/** A person who set a port that is none, or an origin. */
export const settingsProblem = (): string =>
  both(
    "PORT phải là một số từ 0 đến 65535, ví dụ: PORT=8788 npm start. ORIGINS là các địa chỉ trang, không có gạch chéo ở cuối, ví dụ: ORIGINS=https://thanhsen.example",
    "PORT must be a number from 0 to 65535; ORIGINS are addresses of sites without a slash at the end.",
  );

const both = (vi: string, en: string) => `${vi}\n${en}`;
