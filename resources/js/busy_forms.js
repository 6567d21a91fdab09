/** A form that is on its way says so on its button and is not sent a second time. */
const sent = new WeakMap()

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (event.defaultPrevented || form.method !== 'post') return
  if (sent.has(form)) return event.preventDefault()
  sent.set(form, submitter)
  submitter?.setAttribute('aria-busy', 'true')
})

/** A page that comes back from the browser's memory starts afresh. */
window.addEventListener('pageshow', () => {
  for (const form of document.forms) {
    sent.get(form)?.removeAttribute('aria-busy')
    sent.delete(form)
  }
})
