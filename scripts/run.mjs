/** Starts a command: `node scripts/run.mjs check …`. Plain JavaScript, so that a Node too old for the rest can say so. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Kreisspiegel runs on Node 22.18 or newer; this is Node ${process.versions.node}.
On Linux and Windows "npm ci" brings a newer Node along: run the command through npm (npm run build, npm test …).
If that is what you did, your platform is not among them: install Node 24 from https://nodejs.org/ and try again.`);
  process.exit(2);
}
const [name] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
