// Passkeys: the browser asks the device, and what it answers goes along with the form. Everything else works without.
"use strict";
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const bytes = (text) => {
    const plain = text.replace(/-/g, "+").replace(/_/g, "/");
    return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
  };
  const letters = (buffer) => {
    const text = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
    return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };
  const withBytes = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  // What a new passkey says.
  async function make(options, name) {
    const publicKey = {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id), name: name || options.user.name },
      excludeCredentials: withBytes(options.excludeCredentials),
    };
    const made = await navigator.credentials.create({ publicKey });
    return {
      attestationObject: letters(made.response.attestationObject),
      clientDataJSON: letters(made.response.clientDataJSON),
      made,
    };
  }

  // What a known passkey says.
  async function use(options) {
    const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) };
    const made = await navigator.credentials.get({ publicKey });
    return {
      authenticatorData: letters(made.response.authenticatorData),
      clientDataJSON: letters(made.response.clientDataJSON),
      signature: letters(made.response.signature),
      userHandle: made.response.userHandle ? letters(made.response.userHandle) : null,
      made,
    };
  }

  for (const part of document.querySelectorAll("[data-passkey]")) {
    const form = part.closest("form") || part.querySelector("form");
    const said = part.querySelector("[data-passkey-failed]");
    part.hidden = false;
    part.querySelector("button").addEventListener("click", async (event) => {
      event.preventDefault();
      const name = form.elements.namedItem("name");
      const isNew = part.dataset.passkey === "make";
      if (isNew && !form.reportValidity()) return;
      said.hidden = true;
      try {
        const options = JSON.parse(part.dataset.options);
        const { made, ...response } = isNew ? await make(options, name && name.value) : await use(options);
        const credential = { id: made.id, rawId: letters(made.rawId), type: made.type, response };
        form.elements.namedItem("credential").value = JSON.stringify(credential);
        form.submit();
      } catch (error) {
        // The person said no, or the device could not: both can be tried again.
        said.hidden = false;
        said.focus();
      }
    });
  }
})();
