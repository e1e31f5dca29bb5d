/** Pages that other sites frame or lead to, in Vietnamese; `en/frame.ts` has the same keys. */
export const frameVi = {
  frame: {
    ownPage: "Mở biểu mẫu trong trang riêng",
    agency: (name: string) => `Biểu mẫu của ${name}.`,
    back: (host: string) => `Quay lại ${host}`,
  },
};

export type FrameMessages = typeof frameVi;
