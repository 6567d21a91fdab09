import { KeptQueue, newNonce } from './kept_queue.js'
import { sendBatch } from './send_batch.js'

const SETTLING_MS = 400
const FIRST_PAUSE_MS = 3_000
const LONGEST_PAUSE_MS = 60_000
const MOST_AT_ONCE = 100

/**
 * Counts heads: every tap is an addition with a nonce of its own, shown at once, sent when the thumb rests, and sent
 * again until the server has it. Several phones count the same day.
 */
class HeadCounter extends HTMLElement {
  #sending = false
  #failure = null
  #pause = FIRST_PAUSE_MS

  connectedCallback() {
    this.form = this.querySelector('form')
    this.saved = Number(this.dataset.figure)
    this.queue = new KeptQueue(this.dataset.key)
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#tap(Number(event.submitter.value))
    })
    window.addEventListener('online', () => this.#send())
    if (this.queue.items.length > 0) this.#show()
    this.#send()
  }

  get #figure() {
    const waiting = this.queue.items.reduce((sum, { change }) => sum + change, 0)
    return Math.max(this.saved + waiting, 0)
  }

  #tap(change) {
    if (this.#figure + change < 0) return
    const tap = { change, at: new Date().toISOString(), nonce: newNonce() }
    this.queue.keep([...this.queue.items, tap])
    this.#show()
    this.#sendIn(SETTLING_MS)
  }

  #sendIn(milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.#send(), milliseconds)
  }

  async #send() {
    const taps = this.queue.items.slice(0, MOST_AT_ONCE)
    if (this.#sending || taps.length === 0) return
    this.#sending = true
    const { figure, nonces, failure = null } = await sendBatch(this.form, 'POST', { taps })
    this.#sending = false
    this.#failure = failure
    if (!failure) {
      this.#stands(figure)
      this.queue.remove(new Set(nonces))
      this.#pause = FIRST_PAUSE_MS
      if (this.queue.items.length > 0) this.#sendIn(SETTLING_MS)
    } else if (failure === 'later') {
      this.#sendIn(this.#pause)
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS)
    }
    this.#show()
  }

  /** The form of a whole figure starts from what one sees. */
  #stands(figure) {
    this.saved = figure
    document.querySelector('#whole-figure input[name=shown]').value = figure
  }

  #show() {
    this.querySelector('[data-count]').textContent = this.#figure
    const waits = this.queue.items.length > 0
    const words = { later: 'waiting', refused: 'failed', signedOut: 'failed' }
    const word = words[this.#failure] ?? (waits ? 'saving' : 'saved')
    this.querySelector('[data-state]').textContent = this.dataset[word]
    this.querySelector('[data-signed-out]').hidden = this.#failure !== 'signedOut'
  }
}

customElements.define('head-counter', HeadCounter)
