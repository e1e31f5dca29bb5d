/** Keeps to what a page's author may use: no private member, no inner state, no event that is not ours. */
function onlyPublic() {
  const states = new Set();
  return {
    name: "only-public",
    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== "properties") return;
      for (const property of node.initializer.properties)
        if (/\bstate: true\b/.test(property.initializer.getText())) states.add(property.name.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      // Folders are read in the order of the disk; what is written from this file must not differ between two clones.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
        const isPublic = ({ name, privacy }) =>
          !states.has(name) && !name.startsWith("_") && !privacy?.startsWith("pr") && name !== "properties";
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(isPublic);
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith("dv-"));
      }
    },
  };
}

export default { plugins: [onlyPublic()] };
