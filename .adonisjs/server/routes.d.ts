import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'sign_ins.create': { paramsTuple?: []; params?: {} }
    'sign_ins.store': { paramsTuple?: []; params?: {} }
    'sign_in_links.store': { paramsTuple?: []; params?: {} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'password_resets.store': { paramsTuple?: []; params?: {} }
    'sent_links.show': { paramsTuple?: []; params?: {} }
    'my_sign_ins.create': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_sign_ins.store': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'sign_in_links.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'spent_links.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'setups.create': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'setups.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'sign_ins.destroy': { paramsTuple?: []; params?: {} }
    'account.show': { paramsTuple?: []; params?: {} }
    'account.update': { paramsTuple?: []; params?: {} }
    'account_links.store': { paramsTuple?: []; params?: {} }
    'passwords.update': { paramsTuple?: []; params?: {} }
    'account_sessions.destroy': { paramsTuple?: []; params?: {} }
    'attend.sessions.index': { paramsTuple?: []; params?: {} }
    'attend.sessions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.attendance.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.check_in_answers.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'attend.check_in_answers.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'attend.walk_ins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.absences.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.head_counts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.head_count_taps.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_attendance.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.corrections.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'sessionId': ParamValue,'registrationId': ParamValue} }
    'manage.corrections.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'sessionId': ParamValue,'registrationId': ParamValue} }
    'manage.day_head_counts.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.day_head_counts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.sheets.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.trainer_links.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.trainer_links.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'all_feeds.show': { paramsTuple?: []; params?: {} }
    'project_feeds.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'organisation_feeds.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'personal_feeds.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'event_downloads.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'subscriptions.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'own_downloads.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_feeds.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_feeds.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_feeds.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'liveness.show': { paramsTuple?: []; params?: {} }
    'readiness.show': { paramsTuple?: []; params?: {} }
    'manage.accounts.index': { paramsTuple?: []; params?: {} }
    'manage.accounts.create': { paramsTuple?: []; params?: {} }
    'manage.accounts.store': { paramsTuple?: []; params?: {} }
    'manage.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.grants.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.grants.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'grantId': ParamValue} }
    'manage.invitations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.disablements.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.disablements.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.events.create': { paramsTuple?: []; params?: {} }
    'manage.events.store': { paramsTuple?: []; params?: {} }
    'manage.events.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.events.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.texts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.texts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.agendas.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.publications.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.publications.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_copies.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.agenda_fillings.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.agenda_sessions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.agenda_sessions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.session_cancellations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.session_cancellations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.session_cancellations.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.tracks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.tracks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'person_id': ParamValue} }
    'manage.agenda_people.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'person_id': ParamValue} }
    'manage.proposals.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.proposal_acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.proposal_refusals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.proposal_withdrawals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.publications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.archives.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.archives.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisers.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisers.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisers.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.lead_handovers.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.departures.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.departures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.organiser_invitations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'manage.organiser_invitations.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'manage.organiser_acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'manage.organiser_refusals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'requested_texts.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'requested_texts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.translation_tasks.index': { paramsTuple?: []; params?: {} }
    'manage.translations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translations.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'language': ParamValue} }
    'manage.translations.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'language': ParamValue} }
    'manage.translation_requests.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translation_requests.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translation_requests.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'manage.translation_requests.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'manage.translation_letters.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'manage.translation_undos.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue,'activity_id': ParamValue} }
    'files.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'materials.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue,'material_id': ParamValue} }
    'own_materials.index': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_materials.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue,'material_id': ParamValue} }
    'manage.event_materials.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_materials.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_materials.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'material_id': ParamValue} }
    'manage.event_materials.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'material_id': ParamValue} }
    'manage.events.index': { paramsTuple?: []; params?: {} }
    'manage.events.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.days.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.days.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_terms.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_terms.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.cancellations.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.postponements.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.postponements.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.histories.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.index': { paramsTuple?: []; params?: {} }
    'manage.event_types.create': { paramsTuple?: []; params?: {} }
    'manage.event_types.store': { paramsTuple?: []; params?: {} }
    'manage.event_types.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_templates.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.type_notes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.type_notes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_type_moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_type_offers.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_type_offers.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.messages.index': { paramsTuple?: []; params?: {} }
    'manage.messages.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_messages.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contact_lists.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contact_lists.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contacts.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contacts.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contacts.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue,'contact_id': ParamValue} }
    'manage.opt_outs.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue,'contact_id': ParamValue} }
    'manage.opt_outs.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue,'contact_id': ParamValue} }
    'manage.organisations.create': { paramsTuple?: []; params?: {} }
    'manage.organisations.store': { paramsTuple?: []; params?: {} }
    'manage.organisations.index': { paramsTuple?: []; params?: {} }
    'manage.organisations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisations.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisations.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.notices.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.notices.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.memberships.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.memberships.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.programmes.index': { paramsTuple?: []; params?: {} }
    'manage.programmes.create': { paramsTuple?: []; params?: {} }
    'manage.programmes.store': { paramsTuple?: []; params?: {} }
    'manage.programmes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.programmes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.index': { paramsTuple?: []; params?: {} }
    'manage.projects.create': { paramsTuple?: []; params?: {} }
    'manage.projects.store': { paramsTuple?: []; params?: {} }
    'manage.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.milestones.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.milestones.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.event_questions.event_questions.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.questions.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.questions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.question_copies.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.question_sets.question_sets.index': { paramsTuple?: []; params?: {} }
    'manage.question_sets.question_sets.store': { paramsTuple?: []; params?: {} }
    'manage.question_sets.question_sets.show': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.question_sets.update': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.question_sets.destroy': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.questions.create': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.questions.store': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.question_copies.store': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.questions.questions.edit': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.questions.update': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.questions.destroy': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.question_moves.store': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.question_offers.store': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.question_offers.destroy': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.logos.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.logos.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.logos.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.today.show': { paramsTuple?: []; params?: {} }
    'manage.outcomes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.outcome_texts.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.outcome_texts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.press_links.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.press_links.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.press_links.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.press_links.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.press_links.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.outcome_files.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.outcome_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.outcome_files.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.outcome_files.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.outcome_files.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.outcome_files.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.topics.index': { paramsTuple?: []; params?: {} }
    'manage.topics.create': { paramsTuple?: []; params?: {} }
    'manage.topics.store': { paramsTuple?: []; params?: {} }
    'manage.topics.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.topics.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.venues.index': { paramsTuple?: []; params?: {} }
    'manage.venues.create': { paramsTuple?: []; params?: {} }
    'manage.venues.store': { paramsTuple?: []; params?: {} }
    'manage.venues.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'date_wishes.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'date_wishes.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'sent_date_wishes.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'date_wishes.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'date_wishes.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'date_wish_confirmations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'demo_outbox.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'demo_outbox.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'demo_letters.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'demo_attachments.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue,'filename': ParamValue} }
    'homes.show': { paramsTuple?: []; params?: {} }
    'robots.show': { paramsTuple?: []; params?: {} }
    'sitemaps.show': { paramsTuple?: []; params?: {} }
    'own_homes.show': { paramsTuple?: []; params?: {} }
    'manage.agenda_proofs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.previews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agendas.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'event_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'event_agendas.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'agenda_documents.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'project_pages.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'project_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'text_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'page': ParamValue} }
    'my_pages.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_data.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_events.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_events.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'style_guide.show': { paramsTuple?: []; params?: {} }
    'registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'registration_requests.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'registrations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'code_confirmations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'form_returns.from_registrations': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'form_returns.from_confirmations': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'event_notices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'notices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'consent_words.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'digest': ParamValue} }
    'invitee_registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'invitee_registrations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'new_addresses.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'new_addresses.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.update': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'consents.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'consents.update': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_links.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'confirmations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'cancellations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'cancellations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'my_registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'my_registrations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'manage.state_notes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.state_notes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_previews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_previews.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.day_limits.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.day_limits.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitees.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitees.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitees.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitee_id': ParamValue} }
    'manage.invitee_letters.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitee_id': ParamValue} }
    'manage.approvals.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.approvals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.refusals.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.refusals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.answers.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.answers.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'question_id': ParamValue} }
    'manage.waiting_lists.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.waiting_positions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.waiting_priorities.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.waiting_offers.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registrations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_exports.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_answers.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_answers.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_companions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_companions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_approvals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_refusals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_refusals.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_cancellations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_links.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
  }
  GET: {
    'sign_ins.create': { paramsTuple?: []; params?: {} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'sent_links.show': { paramsTuple?: []; params?: {} }
    'my_sign_ins.create': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'sign_in_links.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'setups.create': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account.show': { paramsTuple?: []; params?: {} }
    'attend.sessions.index': { paramsTuple?: []; params?: {} }
    'attend.sessions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.check_in_answers.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.event_attendance.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.corrections.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'sessionId': ParamValue,'registrationId': ParamValue} }
    'manage.day_head_counts.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.sheets.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.trainer_links.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'all_feeds.show': { paramsTuple?: []; params?: {} }
    'project_feeds.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'organisation_feeds.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'personal_feeds.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'event_downloads.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'subscriptions.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'own_downloads.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_feeds.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'liveness.show': { paramsTuple?: []; params?: {} }
    'readiness.show': { paramsTuple?: []; params?: {} }
    'manage.accounts.index': { paramsTuple?: []; params?: {} }
    'manage.accounts.create': { paramsTuple?: []; params?: {} }
    'manage.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.events.create': { paramsTuple?: []; params?: {} }
    'manage.events.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.texts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.publications.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_sessions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.session_cancellations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.tracks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'person_id': ParamValue} }
    'manage.proposals.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.organisers.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.departures.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.organiser_invitations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'requested_texts.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.translation_tasks.index': { paramsTuple?: []; params?: {} }
    'manage.translations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translations.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'language': ParamValue} }
    'manage.translation_requests.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translation_requests.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'files.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'materials.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue,'material_id': ParamValue} }
    'own_materials.index': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_materials.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue,'material_id': ParamValue} }
    'manage.event_materials.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_materials.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'material_id': ParamValue} }
    'manage.events.index': { paramsTuple?: []; params?: {} }
    'manage.events.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.days.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_terms.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.cancellations.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.postponements.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.histories.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.index': { paramsTuple?: []; params?: {} }
    'manage.event_types.create': { paramsTuple?: []; params?: {} }
    'manage.event_types.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_templates.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.type_notes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.messages.index': { paramsTuple?: []; params?: {} }
    'manage.messages.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_messages.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contact_lists.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contacts.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.organisations.create': { paramsTuple?: []; params?: {} }
    'manage.organisations.index': { paramsTuple?: []; params?: {} }
    'manage.organisations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisations.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.notices.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.programmes.index': { paramsTuple?: []; params?: {} }
    'manage.programmes.create': { paramsTuple?: []; params?: {} }
    'manage.programmes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.index': { paramsTuple?: []; params?: {} }
    'manage.projects.create': { paramsTuple?: []; params?: {} }
    'manage.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.event_questions.event_questions.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.questions.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.question_sets.question_sets.index': { paramsTuple?: []; params?: {} }
    'manage.question_sets.question_sets.show': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.questions.create': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.questions.questions.edit': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.logos.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.today.show': { paramsTuple?: []; params?: {} }
    'manage.outcomes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.outcome_texts.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.press_links.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.press_links.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.outcome_files.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.outcome_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.outcome_files.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.topics.index': { paramsTuple?: []; params?: {} }
    'manage.topics.create': { paramsTuple?: []; params?: {} }
    'manage.topics.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.venues.index': { paramsTuple?: []; params?: {} }
    'manage.venues.create': { paramsTuple?: []; params?: {} }
    'manage.venues.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'date_wishes.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'sent_date_wishes.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'date_wishes.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'demo_outbox.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'demo_outbox.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'demo_letters.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'demo_attachments.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue,'filename': ParamValue} }
    'homes.show': { paramsTuple?: []; params?: {} }
    'robots.show': { paramsTuple?: []; params?: {} }
    'sitemaps.show': { paramsTuple?: []; params?: {} }
    'own_homes.show': { paramsTuple?: []; params?: {} }
    'manage.agenda_proofs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.previews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agendas.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'event_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'event_agendas.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'agenda_documents.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'project_pages.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'project_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'text_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'page': ParamValue} }
    'my_pages.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_data.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_events.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_events.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'style_guide.show': { paramsTuple?: []; params?: {} }
    'registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'registration_requests.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'form_returns.from_registrations': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'form_returns.from_confirmations': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'event_notices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'notices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'consent_words.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'digest': ParamValue} }
    'invitee_registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'new_addresses.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'consents.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'cancellations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'my_registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'manage.state_notes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_previews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.day_limits.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitees.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.approvals.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.refusals.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.answers.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.answers.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'question_id': ParamValue} }
    'manage.waiting_lists.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_answers.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_companions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
  }
  HEAD: {
    'sign_ins.create': { paramsTuple?: []; params?: {} }
    'password_resets.create': { paramsTuple?: []; params?: {} }
    'sent_links.show': { paramsTuple?: []; params?: {} }
    'my_sign_ins.create': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'sign_in_links.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.edit': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'setups.create': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account.show': { paramsTuple?: []; params?: {} }
    'attend.sessions.index': { paramsTuple?: []; params?: {} }
    'attend.sessions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.check_in_answers.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.event_attendance.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.corrections.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'sessionId': ParamValue,'registrationId': ParamValue} }
    'manage.day_head_counts.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.sheets.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.trainer_links.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'all_feeds.show': { paramsTuple?: []; params?: {} }
    'project_feeds.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'organisation_feeds.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'personal_feeds.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'event_downloads.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'subscriptions.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'own_downloads.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_feeds.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'liveness.show': { paramsTuple?: []; params?: {} }
    'readiness.show': { paramsTuple?: []; params?: {} }
    'manage.accounts.index': { paramsTuple?: []; params?: {} }
    'manage.accounts.create': { paramsTuple?: []; params?: {} }
    'manage.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.events.create': { paramsTuple?: []; params?: {} }
    'manage.events.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.texts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.publications.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_sessions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.session_cancellations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.tracks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'person_id': ParamValue} }
    'manage.proposals.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.organisers.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.departures.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.organiser_invitations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'requested_texts.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.translation_tasks.index': { paramsTuple?: []; params?: {} }
    'manage.translations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translations.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'language': ParamValue} }
    'manage.translation_requests.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translation_requests.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'files.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'materials.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue,'material_id': ParamValue} }
    'own_materials.index': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_materials.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue,'material_id': ParamValue} }
    'manage.event_materials.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_materials.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'material_id': ParamValue} }
    'manage.events.index': { paramsTuple?: []; params?: {} }
    'manage.events.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.days.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_terms.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.cancellations.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.postponements.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.histories.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.index': { paramsTuple?: []; params?: {} }
    'manage.event_types.create': { paramsTuple?: []; params?: {} }
    'manage.event_types.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_templates.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.type_notes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.messages.index': { paramsTuple?: []; params?: {} }
    'manage.messages.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_messages.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contact_lists.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.contacts.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.organisations.create': { paramsTuple?: []; params?: {} }
    'manage.organisations.index': { paramsTuple?: []; params?: {} }
    'manage.organisations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisations.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.notices.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.programmes.index': { paramsTuple?: []; params?: {} }
    'manage.programmes.create': { paramsTuple?: []; params?: {} }
    'manage.programmes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.index': { paramsTuple?: []; params?: {} }
    'manage.projects.create': { paramsTuple?: []; params?: {} }
    'manage.projects.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.event_questions.event_questions.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.questions.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.question_sets.question_sets.index': { paramsTuple?: []; params?: {} }
    'manage.question_sets.question_sets.show': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.questions.create': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.questions.questions.edit': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.logos.edit': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.today.show': { paramsTuple?: []; params?: {} }
    'manage.outcomes.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.outcome_texts.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.press_links.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.press_links.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.outcome_files.create': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.outcome_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.outcome_files.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.topics.index': { paramsTuple?: []; params?: {} }
    'manage.topics.create': { paramsTuple?: []; params?: {} }
    'manage.topics.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.venues.index': { paramsTuple?: []; params?: {} }
    'manage.venues.create': { paramsTuple?: []; params?: {} }
    'manage.venues.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'date_wishes.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'sent_date_wishes.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'date_wishes.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'demo_outbox.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'demo_outbox.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'demo_letters.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'demo_attachments.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue,'filename': ParamValue} }
    'homes.show': { paramsTuple?: []; params?: {} }
    'robots.show': { paramsTuple?: []; params?: {} }
    'sitemaps.show': { paramsTuple?: []; params?: {} }
    'own_homes.show': { paramsTuple?: []; params?: {} }
    'manage.agenda_proofs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.previews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agendas.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'event_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'event_agendas.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'agenda_documents.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'project_pages.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'project_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'text_pages.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'page': ParamValue} }
    'my_pages.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_data.show': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_events.index': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'my_events.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'style_guide.show': { paramsTuple?: []; params?: {} }
    'registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'registration_requests.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'form_returns.from_registrations': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'form_returns.from_confirmations': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'event_notices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'notices.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'id': ParamValue} }
    'consent_words.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'digest': ParamValue} }
    'invitee_registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'new_addresses.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_registrations.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'consents.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'cancellations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'my_registrations.create': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'manage.state_notes.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_previews.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.day_limits.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitees.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.approvals.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.refusals.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.answers.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.answers.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'question_id': ParamValue} }
    'manage.waiting_lists.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registrations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_answers.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_companions.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
  }
  POST: {
    'sign_ins.store': { paramsTuple?: []; params?: {} }
    'sign_in_links.store': { paramsTuple?: []; params?: {} }
    'password_resets.store': { paramsTuple?: []; params?: {} }
    'my_sign_ins.store': { paramsTuple: [ParamValue]; params: {'locale': ParamValue} }
    'spent_links.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'password_resets.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'setups.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account_links.store': { paramsTuple?: []; params?: {} }
    'attend.walk_ins.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.absences.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.head_count_taps.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.trainer_links.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_feeds.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.accounts.store': { paramsTuple?: []; params?: {} }
    'manage.grants.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.disablements.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.events.store': { paramsTuple?: []; params?: {} }
    'manage.agenda_copies.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.agenda_fillings.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.session_cancellations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.proposal_acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.proposal_refusals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.proposal_withdrawals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'proposal_id': ParamValue} }
    'manage.publications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.archives.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organisers.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.lead_handovers.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.departures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'manage.organiser_acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'manage.organiser_refusals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'manage.translation_requests.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.translation_letters.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'manage.translation_undos.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue,'activity_id': ParamValue} }
    'manage.event_materials.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.postponements.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.store': { paramsTuple?: []; params?: {} }
    'manage.event_type_moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_type_offers.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.deliveries.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contacts.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.opt_outs.store': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue,'contact_id': ParamValue} }
    'manage.organisations.store': { paramsTuple?: []; params?: {} }
    'manage.memberships.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.programmes.store': { paramsTuple?: []; params?: {} }
    'manage.projects.store': { paramsTuple?: []; params?: {} }
    'manage.milestones.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.questions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_questions.question_copies.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.question_sets.question_sets.store': { paramsTuple?: []; params?: {} }
    'manage.question_sets.questions.store': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.question_sets.question_copies.store': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.questions.question_moves.store': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.question_offers.store': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.press_links.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.outcome_files.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.topics.store': { paramsTuple?: []; params?: {} }
    'manage.venues.store': { paramsTuple?: []; params?: {} }
    'date_wishes.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'date_wish_confirmations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'registrations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'code_confirmations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'invitee_registrations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'new_addresses.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_links.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'confirmations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'cancellations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'my_registrations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'slug': ParamValue} }
    'manage.registration_previews.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitees.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.invitee_letters.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitee_id': ParamValue} }
    'manage.approvals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.waiting_offers.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registrations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_exports.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_approvals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_refusals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_cancellations.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_links.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
  }
  DELETE: {
    'sign_ins.destroy': { paramsTuple?: []; params?: {} }
    'account_sessions.destroy': { paramsTuple?: []; params?: {} }
    'own_feeds.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.grants.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'grantId': ParamValue} }
    'manage.disablements.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.session_cancellations.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.archives.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.organiser_invitations.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitation_id': ParamValue} }
    'manage.translation_requests.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'request_id': ParamValue} }
    'manage.event_materials.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'material_id': ParamValue} }
    'manage.event_types.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_type_offers.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contacts.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue,'contact_id': ParamValue} }
    'manage.opt_outs.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue,'contact_id': ParamValue} }
    'manage.memberships.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.milestones.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.question_sets.question_sets.destroy': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.questions.questions.destroy': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.questions.question_offers.destroy': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.logos.destroy': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.press_links.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.outcome_files.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'date_wishes.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'own_addresses.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.invitees.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'invitee_id': ParamValue} }
    'manage.refusals.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_refusals.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
  }
  PUT: {
    'account.update': { paramsTuple?: []; params?: {} }
    'passwords.update': { paramsTuple?: []; params?: {} }
    'attend.attendance.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'attend.check_in_answers.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'attend.head_counts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.corrections.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'id': ParamValue,'sessionId': ParamValue,'registrationId': ParamValue} }
    'manage.day_head_counts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'dayId': ParamValue} }
    'manage.events.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.texts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agendas.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day_id': ParamValue} }
    'manage.publications.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_sessions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'session_id': ParamValue} }
    'manage.tracks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_people.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'person_id': ParamValue} }
    'manage.organisers.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'organisation_id': ParamValue} }
    'requested_texts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.translations.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'language': ParamValue} }
    'manage.days.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.registration_terms.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.event_types.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.agenda_templates.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.type_notes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.contact_lists.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'list_id': ParamValue} }
    'manage.organisations.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.notices.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.memberships.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'membership_id': ParamValue} }
    'manage.programmes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.projects.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.milestones.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'milestone_id': ParamValue} }
    'manage.question_sets.question_sets.update': { paramsTuple: [ParamValue]; params: {'set_id': ParamValue} }
    'manage.questions.questions.update': { paramsTuple: [ParamValue]; params: {'question_id': ParamValue} }
    'manage.logos.update': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'owners': ParamValue,'id': ParamValue,'picture': ParamValue} }
    'manage.outcome_texts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'manage.press_links.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'link_id': ParamValue} }
    'manage.outcome_files.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'file_id': ParamValue} }
    'manage.topics.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.venues.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_registrations.update': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'consents.update': { paramsTuple: [ParamValue,ParamValue]; params: {'locale': ParamValue,'token': ParamValue} }
    'manage.state_notes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.day_limits.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'manage.waiting_positions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.waiting_priorities.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_answers.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
    'manage.registration_companions.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'registration_id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}