import SendAskedLink from '#app/accounts/jobs/send_asked_link'
import SendInvitation from '#app/accounts/jobs/send_invitation'
import TellOfNewPassword from '#app/accounts/jobs/tell_of_new_password'
import { setReactions } from '#app/activity/reactions'
import SyncEventInvitations from '#app/calendar/jobs/sync_event_invitations'
import SyncInvitations from '#app/calendar/jobs/sync_invitations'
import TellOfProposal from '#app/events/jobs/tell_of_proposal'
import TellOfDeparture from '#app/events/jobs/tell_of_departure'
import TellOfOrganiserInvitation from '#app/events/jobs/tell_of_organiser_invitation'
import AnswerDateWishes from '#app/mailings/jobs/answer_date_wishes'
import SendDateWishLink from '#app/mailings/jobs/send_date_wish_link'
import SendTranslationRequest from '#app/events/jobs/send_translation_request'
import TendFormerAnswers from '#app/registrations/jobs/tend_former_answers'
import TellOfTranslation from '#app/events/jobs/tell_of_translation'
import FollowEvent from '#app/registrations/jobs/follow_event'
import SendHeldInvitations from '#app/registrations/jobs/send_held_invitations'
import SendInviteeLetter from '#app/registrations/jobs/send_invitee_letter'
import SendOwnLink from '#app/registrations/jobs/send_own_link'
import TellOfApprovedChange from '#app/registrations/jobs/tell_of_approved_change'
import TellOfApproval from '#app/registrations/jobs/tell_of_approval'
import TellOfAskedAddress from '#app/registrations/jobs/tell_of_asked_address'
import TellOfCancellation from '#app/registrations/jobs/tell_of_cancellation'
import TellOfCompanions from '#app/registrations/jobs/tell_of_companions'
import TellOfDeclinedChange from '#app/registrations/jobs/tell_of_declined_change'
import TellOfExpiry from '#app/registrations/jobs/tell_of_expiry'
import TellOfNewAddress from '#app/registrations/jobs/tell_of_new_address'
import TellOfOffer from '#app/registrations/jobs/tell_of_offer'
import TellOfRefusal from '#app/registrations/jobs/tell_of_refusal'
import TellOfRestoration from '#app/registrations/jobs/tell_of_restoration'
import TellOfSession from '#app/registrations/jobs/tell_of_session'
import TellOfSessionChange from '#app/registrations/jobs/tell_of_session_change'
import TellOfWaiting from '#app/registrations/jobs/tell_of_waiting'
import TellWaitingOfPublication from '#app/registrations/jobs/tell_waiting_of_publication'
import TellWaitingOfEventCancellation from '#app/registrations/jobs/tell_waiting_of_event_cancellation'
import TieToOrganisation from '#app/registrations/jobs/tie_to_organisation'

/** What follows from what in the whole product. An empty list says that nothing does. */
setReactions({
  'organisation.created': [TieToOrganisation],
  'organisation.edited': [TieToOrganisation],
  'contact_list.created': [],
  'contact_list.edited': [],
  'contact_list.extended': [],
  'contact_list.shortened': [],
  'contact_list.opted_out': [],
  'contact_list.opted_in': [],
  'membership.added': [],
  'membership.edited': [],
  'membership.ended': [],
  'membership.removed': [],
  'programme.created': [],
  'programme.edited': [],
  'topic.created': [],
  'topic.edited': [],
  'project.created': [],
  'project.edited': [],
  'milestone.created': [],
  'milestone.edited': [],
  'milestone.removed': [],
  'logo.set': [],
  'logo.removed': [],
  'venue.created': [],
  'venue.edited': [],

  'event_type.created': [],
  'event_type.edited': [],
  'event_type.moved': [],
  'event_type.hidden': [],
  'event_type.offered': [],
  'event_type.removed': [],

  'event.created': [],
  'event.edited': [FollowEvent, AnswerDateWishes],
  'event.rescheduled': [FollowEvent, SyncEventInvitations, AnswerDateWishes],
  'event.published': [
    FollowEvent,
    SendHeldInvitations,
    SyncEventInvitations,
    TellWaitingOfPublication,
  ],
  'event.cancelled': [SyncEventInvitations, TellWaitingOfEventCancellation, AnswerDateWishes],
  'event.postponed': [FollowEvent, SyncEventInvitations],
  'event.archived': [],
  'organiser.terms_set': [FollowEvent],
  'organiser.invited': [TellOfOrganiserInvitation],
  'organiser.added': [],
  'organiser.joined': [TellOfOrganiserInvitation, FollowEvent],
  'organiser.declined': [TellOfOrganiserInvitation],
  'organiser.invitation_withdrawn': [TellOfOrganiserInvitation],
  'organiser.left': [TellOfDeparture, FollowEvent],
  'organiser.removed': [TellOfDeparture, FollowEvent],
  'organiser.lead_handed_over': [FollowEvent],
  'proposal.made': [TellOfProposal],
  'proposal.agreed': [],
  'proposal.accepted': [TellOfProposal],
  'proposal.refused': [TellOfProposal],
  'proposal.withdrawn': [TellOfProposal],
  'proposal.lapsed': [TellOfProposal],
  'event.unarchived': [],
  'session.cancelled': [FollowEvent, TellOfSessionChange],
  'session.restored': [FollowEvent, TellOfSessionChange],

  'outcome_text.written': [],
  'outcome_file.added': [],
  'outcome_file.edited': [],
  'outcome_file.removed': [],
  'press_link.added': [],
  'press_link.edited': [],
  'press_link.removed': [],

  'date_wish.asked': [SendDateWishLink],
  'date_wish.confirmed': [AnswerDateWishes],
  'date_wish.withdrawn': [],
  'date_wish.answered': [],

  'event.translated': [],
  'event.translation_undone': [],
  'translation.requested': [SendTranslationRequest],
  'translation.requested_again': [SendTranslationRequest],
  'translation.revoked': [],
  'translation.completed': [TellOfTranslation],

  'question.added': [],
  'question.edited': [TendFormerAnswers],
  'question.moved': [],
  'question.hidden': [],
  'question.asked_again': [],
  'question.removed': [TendFormerAnswers],
  'question.copied': [],
  'question.erased': [],
  'question_set.created': [],
  'question_set.renamed': [],
  'question_set.removed': [],

  'registration.requested': [SendOwnLink],
  'registration.repeated': [SendOwnLink],
  'registration.confirmed': [SyncInvitations],
  'registration.waitlisted': [TellOfWaiting],
  'registration.pending': [TellOfApproval],
  'registration.offered': [TellOfOffer],
  'registration.session_seated': [TellOfSession],
  'registration.day_given': [SyncInvitations],
  'registration.moved_in_line': [],
  'registration.priority_given': [],
  'registration.priority_taken': [],
  'registration.changed': [SyncInvitations],
  'registration.brought': [],
  'registration.companions_changed': [TellOfCompanions],
  'registration.consents_changed': [],
  'registration.change_pending': [],
  'registration.change_approved': [TellOfApprovedChange, SyncInvitations],
  'registration.change_declined': [TellOfDeclinedChange, SyncInvitations],
  'registration.answers_changed': [],
  'registration.cancelled': [SyncInvitations, TellOfCancellation],
  'registration.declined': [TellOfRefusal, SyncInvitations],
  'registration.restored': [TellOfRestoration],
  'registration.hold_ended': [],
  'registration.expired': [TellOfExpiry],
  'registration.resent': [SendOwnLink],
  'registration.address_corrected': [SendOwnLink],
  'registration.address_asked': [TellOfAskedAddress],
  'registration.address_withdrawn': [],
  'registration.address_changed': [TellOfNewAddress, SyncInvitations],
  'registration.walked_in': [],

  'registration_list.exported': [],

  'invitee.invited': [SendInviteeLetter],
  'invitee.invited_again': [SendInviteeLetter],
  'invitee.withdrawn': [],

  'attendance.marked': [],
  'head_count.tapped': [],
  'head_count.recorded': [],

  'account.created': [],
  'account.invited': [SendInvitation],
  'account.edited': [],
  'account.disabled': [],
  'account.enabled': [],
  'account.granted': [],
  'account.revoked': [],
  'account.link_requested': [SendAskedLink],
  'account.link_shown': [],
  'account.signed_in': [],
  'account.signed_out_everywhere': [],
  'account.password_set': [TellOfNewPassword],

  'message.resent': [],
  'feed.created': [],
  'feed.revoked': [],
})
