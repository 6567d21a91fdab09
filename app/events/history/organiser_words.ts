import type { Wording } from '#app/events/history/words'

/** What happened among the organisers of an event, with the organisation it was about. */
export const ORGANISER_WORDINGS: Record<string, Wording> = {
  'organiser.invited': byMatter('invited'),
  'organiser.added': about('added'),
  'organiser.joined': byMatter('joined'),
  'organiser.declined': byMatter('declined'),
  'organiser.invitation_withdrawn': byMatter('invitation_withdrawn'),
  'organiser.left': about('left'),
  'organiser.removed': about('removed'),
  'organiser.lead_handed_over': about('lead_handed_over'),
}

function byMatter(word: string): Wording {
  return (details, reader) => about(`${word}.${details.matter}`)(details, reader)
}

function about(word: string): Wording {
  return ({ organisation = 0, reason = '' }, { i18n, names }) => {
    const name = names?.('organisation', organisation) ?? i18n.t('events.history.gone')
    return [i18n.t(`organisers.history.${word}`, { organisation: name, reason })]
  }
}
