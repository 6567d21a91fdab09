import { edgeGlobals } from 'edge.js'

type Value = string | number | boolean | null | undefined | Value[]

export type Attributes = Record<string, Value>

const NAME = /^[a-z][a-z0-9-]*$/
const REFUSED = /^(style|on.*)$/

/**
 * HTML attributes of one element, later sets over earlier ones; classes and descriptions add up. `false`, `null` and `undefined`
 * leave an attribute out, `true` writes its bare name. Every value is escaped: what a person typed may stand here.
 */
export function attributes(...sets: Attributes[]) {
  return Object.entries(merge(sets))
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => {
      if (!NAME.test(name) || REFUSED.test(name)) throw new Error(`"${name}" is no attribute`)
      return value === true ? name : `${name}="${edgeGlobals.html.escape(String(value))}"`
    })
    .join(' ')
}

const LISTS = ['class', 'aria-describedby']

function merge(sets: Attributes[]) {
  const merged: Attributes = Object.assign({}, ...sets)
  for (const name of LISTS) merged[name] = words(sets.map((set) => set[name])) || null
  return merged
}

function words(value: Value): string {
  if (!Array.isArray(value)) return value && value !== true ? String(value) : ''
  return value.map(words).filter(Boolean).join(' ')
}
