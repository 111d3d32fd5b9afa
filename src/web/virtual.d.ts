declare module "virtual:tokens.css";

declare module "virtual:sample" {
  /** Address of the sample as the reader and the recogniser understood it when the page was built. */
  const url: string;
  export default url;
}

declare module "virtual:version" {
  /** Version of the program. */
  const version: string;
  export default version;
}

declare module "virtual:pdfjs" {
  /** Folder of the files of pdf.js on our own origin, with a slash at its end. */
  const folder: string;
  export default folder;
}

declare module "*.css";

declare module "*?url" {
  const url: string;
  export default url;
}
