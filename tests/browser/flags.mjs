// How the browser is started: nothing of its own may reach for the network, and its sandbox needs rights that a test machine
// may lack.
export const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-default-apps",
];
