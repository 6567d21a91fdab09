/** Shows what Markdown will look like without leaving the page: asks the same address that its button leads to. */
class MarkdownPreview extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button[name=do]')
    button.addEventListener('click', (event) => {
      event.preventDefault()
      this.show(button)
    })
  }

  async show(button) {
    const { form } = button
    const pane = this.querySelector('.preview')
    const [address] = button.formAction.split('#')
    button.setAttribute('aria-busy', 'true')
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form, button)),
    }).catch(() => null)
    button.removeAttribute('aria-busy')
    const page = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html')
    const fresh = page.getElementById(pane.id)
    if (!fresh) return form.requestSubmit(button)
    pane.replaceChildren(...fresh.childNodes)
    pane.hidden = false
    pane.tabIndex = -1
    pane.focus()
  }
}

customElements.define('markdown-preview', MarkdownPreview)
