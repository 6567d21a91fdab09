import type { Edge } from 'edge.js'

/**
 * Where no template changes: for each answer Edge looks through the folders for components anew, makes out the path of each
 * component as often as it is used, and compiles each partial as often as it is included. Here all are done once.
 */
export function keepTemplates(edge: Edge) {
  edge.configure({ cache: true })
  const look = edge.loader.listComponents.bind(edge.loader)
  let components: ReturnType<typeof look> | undefined
  edge.loader.listComponents = () => (components ??= look())
  keepCompiled(edge.compiler)
  keepCompiled(edge.asyncCompiler)
}

/** A partial is compiled for the variables at hand where it is included, so it is kept for each set of them; a component for none. */
function keepCompiled(compiler: Edge['compiler']) {
  const compile = compiler.compile.bind(compiler)
  const kept = new Map<string, ReturnType<typeof compile>>()
  compiler.compile = (path, variables) => {
    const key = [path, ...(variables ?? [])].join(' ')
    const template = kept.get(key) ?? compile(path, variables)
    kept.set(key, template)
    return template
  }
}
