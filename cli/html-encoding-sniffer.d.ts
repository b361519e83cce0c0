declare module 'html-encoding-sniffer' {
  /** The WHATWG encoding sniffing algorithm: byte order mark, transport layer, `<meta>`, else the default. */
  export default function sniffHTMLEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
