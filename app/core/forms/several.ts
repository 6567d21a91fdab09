/** Boxes come as one value or several, by the browser's mood. */
export function several(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}
