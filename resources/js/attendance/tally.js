/** What stands above the list: how many are here, how many are unmarked, and what waits for the network. */
export function showTally(list, rows, waiting) {
  const here = rows.filter((row) => row.isHere).length
  const unmarked = rows.filter((row) => row.isUnmarked).length
  list.querySelector('[data-here]').textContent = here
  list.querySelector('progress').value = here
  list.querySelector('[data-unmarked]').textContent = fill(list.dataset.unmarked, unmarked)
  const badge = list.querySelector('[data-queue]')
  badge.hidden = waiting === 0
  badge.textContent = fill(list.dataset.queued, waiting)
}

function fill(words, number) {
  return words.replace('#', number)
}
