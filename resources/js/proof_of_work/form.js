const PATIENCE_MS = 20_000

/**
 * Has this device do the sum that the form asks for, aside and while one types. Who is done typing sooner waits for it.
 * Where it can't be done the form goes without, and the page says what that means.
 */
class ProofOfWork extends HTMLElement {
  connectedCallback() {
    if (!globalThis.crypto?.subtle || !globalThis.Worker) return
    this.form = this.closest('form')
    this.note = this.querySelector('[data-without]')
    this.note.hidden = true
    this.challenge = JSON.parse(this.dataset.challenge)
    this.worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
    this.worker.addEventListener('message', ({ data }) => this.#end(data))
    this.worker.addEventListener('error', () => this.#end(null))
    this.timer = setTimeout(() => this.#end(null), PATIENCE_MS)
    this.worker.postMessage({ type: 'work', challenge: this.challenge })
    this.form.addEventListener('submit', (event) => this.#hold(event))
  }

  disconnectedCallback() {
    this.worker?.terminate()
  }

  #hold(event) {
    if (!this.worker) return
    event.preventDefault()
    this.submitter = event.submitter
    this.submitter?.setAttribute('aria-busy', 'true')
  }

  #end(solution) {
    if (!this.worker) return
    clearTimeout(this.timer)
    this.worker.terminate()
    this.worker = null
    const done = solution && !solution.error
    this.note.hidden = Boolean(done)
    if (done) {
      const payload = JSON.stringify({ challenge: this.challenge, solution })
      this.querySelector('input').value = btoa(payload)
    }
    if (!this.submitter) return
    this.submitter.removeAttribute('aria-busy')
    this.form.requestSubmit(this.submitter)
  }
}

customElements.define('proof-of-work', ProofOfWork)
