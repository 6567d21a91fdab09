/** One box above a list that ticks all others; without scripts there is none, and each is ticked by itself. */
class CheckAll extends HTMLElement {
  connectedCallback() {
    const boxes = [...this.querySelectorAll('input[type="checkbox"]')]
    if (boxes.length < 2) return
    const label = document.createElement('label')
    label.className = 'choice no-print'
    const all = document.createElement('input')
    all.type = 'checkbox'
    const words = document.createElement('span')
    words.textContent = this.dataset.label
    label.append(all, words)
    const show = () => {
      const ticked = boxes.filter((box) => box.checked).length
      all.checked = ticked === boxes.length
      all.indeterminate = ticked > 0 && !all.checked
    }
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked
    })
    for (const box of boxes) box.addEventListener('change', show)
    this.prepend(label)
    show()
  }
}

customElements.define('check-all', CheckAll)
