/** The address of the script of src/contribute/text-worker.ts; src/build/browser-scripts.ts makes it. */
declare module 'virtual:text-worker' {
  const address: string;
  export default address;
}
