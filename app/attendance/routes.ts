import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { inManage, signedIn } from '#start/middleware'

const {
  Absences,
  Attendance,
  CheckInAnswers,
  HeadCountTaps,
  HeadCounts,
  Sessions,
  WalkIns,
  manage,
} = controllers.attendance

router
  .group(() => {
    router.get('/attend', [Sessions, 'index'])
    router.get('/attend/sessions/:id', [Sessions, 'show'])
    router.put('/attend/sessions/:id/attendance', [Attendance, 'update'])
    router.get('/attend/sessions/:id/answers/:registration_id', [CheckInAnswers, 'edit'])
    router.put('/attend/sessions/:id/answers/:registration_id', [CheckInAnswers, 'update'])
    router.post('/attend/sessions/:id/walk-ins', [WalkIns, 'store'])
    router.post('/attend/sessions/:id/absences', [Absences, 'store'])
    router.put('/attend/sessions/:id/head-count', [HeadCounts, 'update'])
    router.post('/attend/sessions/:id/head-count/taps', [HeadCountTaps, 'store'])
  })
  .as('attend')
  .use(signedIn)

router
  .group(() => {
    router.get('/attendance', [manage.EventAttendance, 'show'])
    router.get('/attendance/:sessionId/:registrationId', [manage.Corrections, 'edit'])
    router.put('/attendance/:sessionId/:registrationId', [manage.Corrections, 'update'])
    router.get('/days/:dayId/head-count', [manage.DayHeadCounts, 'edit'])
    router.put('/days/:dayId/head-count', [manage.DayHeadCounts, 'update'])
    router.get('/days/:dayId/sheet', [manage.Sheets, 'show'])
    router.get('/trainer-links', [manage.TrainerLinks, 'index'])
    router.post('/trainer-links', [manage.TrainerLinks, 'store'])
  })
  .prefix('/manage/events/:id')
  .as('manage')
  .use(inManage)
