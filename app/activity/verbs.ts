import type { Locale } from '#app/core/languages/locales'

interface Departed {
  eventId: number
  organisationId: number
  revision: number
  /** Whether the partner left by itself. */
  leaves: boolean
  by: number | null
}

interface SessionChange {
  eventId: number
  sessionId: number
  /** What became of the session. */
  kind: 'cancelled' | 'restored'
  /** The moment it was called off, which tells one calling-off from the next. */
  cancelledAt: number
}

/**
 * Everything that happens in the product and stays in its history, with what the jobs that follow need:
 * ids only, since jobs, history and logs carry no personal data.
 */
export interface Verbs {
  'organisation.created': { organisationId: number }
  'organisation.edited': { organisationId: number }
  'contact_list.created': { contactListId: number }
  'contact_list.edited': { contactListId: number }
  'contact_list.extended': { contactListId: number }
  'contact_list.shortened': { contactListId: number }
  'contact_list.opted_out': { contactListId: number }
  'contact_list.opted_in': { contactListId: number }
  'membership.added': { membershipId: number }
  'membership.edited': { membershipId: number }
  'membership.ended': { membershipId: number }
  'membership.removed': { membershipId: number }
  'programme.created': { programmeId: number }
  'programme.edited': { programmeId: number }
  'topic.created': { topicId: number }
  'topic.edited': { topicId: number }
  'project.created': { projectId: number }
  'project.edited': { projectId: number }
  'milestone.created': { projectId: number }
  'milestone.edited': { projectId: number }
  'milestone.removed': { projectId: number }
  'logo.set': { logoId: number }
  'logo.removed': { logoId: number }
  'venue.created': { venueId: number }
  'venue.edited': { venueId: number }

  'event_type.created': { eventTypeId: number }
  'event_type.edited': { eventTypeId: number }
  'event_type.moved': { eventTypeId: number }
  'event_type.hidden': { eventTypeId: number }
  'event_type.offered': { eventTypeId: number }
  'event_type.removed': { eventTypeId: number }

  'event.created': { eventId: number }
  'event.edited': { eventId: number }
  'event.rescheduled': { eventId: number; dayIds: number[] }
  'event.published': { eventId: number }
  'event.cancelled': { eventId: number }
  'event.postponed': { eventId: number; dayIds: number[] }
  'event.archived': { eventId: number }
  'organiser.terms_set': { eventId: number }
  'organiser.invited': { invitationId: number }
  'organiser.added': { eventId: number }
  'organiser.joined': { invitationId: number; eventId: number }
  'organiser.declined': { invitationId: number }
  'organiser.invitation_withdrawn': { invitationId: number }
  'organiser.left': Departed
  'organiser.removed': Departed
  'organiser.lead_handed_over': { eventId: number }
  'proposal.made': { proposalId: number }
  'proposal.agreed': { proposalId: number }
  'proposal.accepted': { proposalId: number }
  'proposal.refused': { proposalId: number }
  'proposal.withdrawn': { proposalId: number }
  'proposal.lapsed': { proposalId: number }
  'event.unarchived': { eventId: number }
  'session.cancelled': SessionChange
  'session.restored': SessionChange

  'outcome_text.written': { eventId: number }
  'outcome_file.added': { eventId: number }
  'outcome_file.edited': { eventId: number }
  'outcome_file.removed': { eventId: number }
  'press_link.added': { eventId: number }
  'press_link.edited': { eventId: number }
  'press_link.removed': { eventId: number }

  'date_wish.asked': { wishId: number }
  'date_wish.confirmed': { eventId: number }
  'date_wish.withdrawn': { eventId: number }
  'date_wish.answered': { eventId: number }

  'event.translated': { eventId: number }
  'event.translation_undone': { eventId: number }
  'translation.requested': { requestId: number }
  'translation.requested_again': { requestId: number }
  'translation.revoked': { requestId: number }
  'translation.completed': { requestId: number }

  'question.added': { questionSetId: number }
  'question.edited': { questionSetId: number }
  'question.moved': { questionSetId: number }
  'question.hidden': { questionSetId: number }
  'question.asked_again': { questionSetId: number }
  'question.removed': { questionSetId: number }
  'question.copied': { questionSetId: number }
  'question.erased': { questionSetId: number }
  'question_set.created': { questionSetId: number }
  'question_set.renamed': { questionSetId: number }
  'question_set.removed': { questionSetId: number }

  'registration.requested': { registrationId: number }
  'registration.repeated': { registrationId: number }
  'registration.confirmed': { registrationId: number }
  'registration.waitlisted': { registrationId: number }
  'registration.pending': { registrationId: number }
  'registration.offered': { registrationId: number }
  'registration.session_seated': { registrationId: number }
  'registration.day_given': { registrationId: number }
  'registration.moved_in_line': { registrationId: number }
  'registration.priority_given': { registrationId: number }
  'registration.priority_taken': { registrationId: number }
  'registration.changed': { registrationId: number }
  'registration.brought': { registrationId: number }
  'registration.companions_changed': { registrationId: number }
  'registration.consents_changed': { registrationId: number }
  'registration.change_pending': { registrationId: number }
  'registration.change_approved': { registrationId: number }
  'registration.change_declined': { registrationId: number }
  'registration.answers_changed': { registrationId: number }
  'registration.cancelled': { registrationId: number }
  'registration.declined': { registrationId: number }
  'registration.restored': { registrationId: number }
  'registration.hold_ended': { registrationId: number }
  'registration.expired': { registrationId: number }
  'registration.resent': { registrationId: number }
  'registration.address_corrected': { registrationId: number }
  'registration.address_asked': { registrationId: number }
  'registration.address_withdrawn': { registrationId: number }
  'registration.address_changed': { registrationId: number }
  'registration.walked_in': { registrationId: number }

  'registration_list.exported': { eventId: number }

  'invitee.invited': { inviteeId: number }
  'invitee.invited_again': { inviteeId: number }
  'invitee.withdrawn': { inviteeId: number }

  'attendance.marked': { sessionId: number; registrationIds: number[] }
  'head_count.tapped': { dayId: number }
  'head_count.recorded': { dayId: number }

  'account.created': { userId: number }
  'account.invited': { userId: number; locale: Locale; inviterId: number | null }
  'account.edited': { userId: number }
  'account.disabled': { userId: number }
  'account.enabled': { userId: number }
  'account.granted': { userId: number }
  'account.revoked': { userId: number }
  'account.link_requested': { userId: number; purpose: 'sign_in' | 'reset'; locale: Locale }
  'account.link_shown': { userId: number }
  'account.signed_in': { userId: number }
  'account.signed_out_everywhere': { userId: number }
  'account.password_set': { userId: number }

  'message.resent': { messageId: number }
  'feed.created': { feedId: number }
  'feed.revoked': { feedId: number }
}

export type Verb = keyof Verbs
