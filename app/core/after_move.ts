/**
 * The id of the button that the address leads to after something was moved: a browser gives it the focus. At the end of
 * the list only the other button is left.
 */
export function afterMove(row: string, direction: 'up' | 'down', atEnd: boolean): string {
  const other = direction === 'up' ? 'down' : 'up'
  return `${row}-${atEnd ? other : direction}`
}
