/** Without a network a link to another page would lead away from the list, which works without one: says so instead. */
export function keepOnPageWithoutNetwork(list) {
  const note = list.querySelector('[data-no-network]')
  if (!note) return
  list.addEventListener('click', (event) => {
    if (navigator.onLine || !event.target.closest('[data-needs-network]')) return
    event.preventDefault()
    note.hidden = false
    note.scrollIntoView({ block: 'center' })
  })
  window.addEventListener('online', () => {
    note.hidden = true
  })
}
