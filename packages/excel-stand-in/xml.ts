/** XML as a tree of elements, to look into parts of files. */
export { all, find, parseXml, textIn, value, type XmlNode } from './src/file/xml-tree';
