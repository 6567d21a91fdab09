import { copyText } from './copy_text.js'

/** Hands a ready text to the device's share sheet; where there is none, copies it and says so. */
class ShareButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    button.hidden = false
    button.addEventListener('click', () => this.#share())
  }

  async #share() {
    const { text, url, copied } = this.dataset
    if (navigator.share) return navigator.share({ text, url }).catch(ignoreChangeOfMind)
    await copyText(`${text}\n${url}`)
    this.querySelector('[role=status]').textContent = copied
  }
}

function ignoreChangeOfMind(error) {
  if (error.name !== 'AbortError') throw error
}

customElements.define('share-button', ShareButton)
