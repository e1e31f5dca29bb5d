// The block in the editor: fields to fill in, no build step. Visitors get what danvan.php prints.
(({ blocks, blockEditor, components, element }) => {
  const { createElement: h } = element;
  const TAGS = [
    { value: "feedback", label: "Gửi ý kiến" },
    { value: "tracker", label: "Tra cứu" },
    { value: "rating", label: "Đánh giá" },
    { value: "report", label: "Báo cáo công khai" },
  ];
  const FIELDS = {
    agency: "Mã cơ quan (để trống: theo trang cài đặt)",
    endpoint: "Địa chỉ máy chủ (để trống: theo trang cài đặt)",
  };

  blocks.registerBlockType("danvan/element", {
    edit({ attributes, setAttributes }) {
      const text = ([name, label]) =>
        h(components.TextControl, {
          key: name,
          label,
          value: attributes[name],
          onChange: (value) => setAttributes({ [name]: value }),
        });
      const kind = h(components.SelectControl, {
        label: "Phần tử",
        value: attributes.tag,
        options: TAGS,
        onChange: (tag) => setAttributes({ tag }),
      });
      return h("div", blockEditor.useBlockProps(), kind, ...Object.entries(FIELDS).map(text));
    },
    save: () => null,
  });
})(window.wp);
