/** A page of its own, compiled by Storybook. */
declare module "*.mdx" {
  const page: unknown;
  export default page;
}
