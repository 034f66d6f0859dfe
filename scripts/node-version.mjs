// Plain JavaScript, so that an old Node can say what is wrong. Runs before every other script.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Dit project heeft Node 22.12 of nieuwer nodig, maar draait op ${process.versions.node}.\n` +
      'npm install brengt Node 24 mee voor Linux, Windows en macOS (Apple). Draai het opnieuw, zonder --omit=optional,\n' +
      'of installeer zelf een nieuwere Node.',
  );
  process.exit(1);
}
