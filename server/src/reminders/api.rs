//! Operations on reminders: when people want them, over what, and what became of them.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use reable_rules::Day;
use reable_rules::reminders::{ReminderKind, ReminderState, Settings};

use super::shapes::{
    BrowserSubscription, CalendarFeed, NewCalendarFeed, PersonReminders, PushSubscription, QueuedReminder,
    ReminderPreview, Snooze,
};
use super::{choice, feeds, queue, reach, subscriptions, unsubscribe, views};
use crate::access::{Duty, SignedIn};
use crate::accounts::gate::Visitor;
use crate::answers::{Created, Done, Page, Paging};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{CalendarFeedId, PersonId, PushSubscriptionId, ReminderId};
use crate::parts::Parts;
use crate::problem::Answer;

/// When people want reminders, over what, and what became of them.
pub struct RemindersApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Reminders")]
impl RemindersApi {
    /// When somebody is reminded
    ///
    /// Of oneself; for the team, of a client or a carer. Who chose nothing gets the defaults: staff hear of tomorrow's
    /// meeting by mail, and nobody else of anything. A carer is reminded while the client consents to it.
    #[oai(path = "/people/:id/reminder-settings", method = "get", operation_id = "get_reminder_settings")]
    async fn get_settings(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
    ) -> Answer<Json<PersonReminders>> {
        let reach = reach::may_read(&who, &parts, id.0).await?;
        let snapshot = parts.db.snapshot().await?;
        Ok(Json(choice::read(&snapshot, &parts, reach.org(), id.0, parts.clock.now()).await?))
    }

    /// Choose when somebody is reminded
    ///
    /// Replaces what was chosen; the last word counts. A time from 21:00 to 08:00 is refused. Staff choose whether they
    /// hear of tomorrow's meeting, and over what; what the care of a client hangs on comes whatever they chose.
    #[oai(path = "/people/:id/reminder-settings", method = "put", operation_id = "put_reminder_settings")]
    pub(super) async fn put_settings(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
        body: Body<Settings>,
    ) -> Answer<Json<PersonReminders>> {
        let reach = reach::may_write(&who, &parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        let chosen = choice::choose(&mut txn, &parts, &reach, &body).await?;
        txn.commit().await?;
        Ok(Json(chosen))
    }

    /// Quiet for a while
    ///
    /// No reminder to record comes before the moment named, at most 14 days ahead. One that would have come earlier on
    /// that day comes at that moment, outside the quiet hours. Without a moment, what was asked before ends.
    #[oai(path = "/people/:id/reminder-snooze", method = "post", operation_id = "snooze_reminders")]
    pub(super) async fn snooze(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
        body: Body<Snooze>,
    ) -> Answer<Json<PersonReminders>> {
        let reach = reach::may_write(&who, &parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        let chosen = choice::snooze(&mut txn, &parts, &reach, body.until).await?;
        txn.commit().await?;
        Ok(Json(chosen))
    }

    /// What would be sent on a day
    ///
    /// Whether a reminder comes, of what, when and over which channels, or why none comes; and what was queued for the
    /// day, with what became of it.
    #[oai(path = "/people/:id/reminder-preview", method = "get", operation_id = "preview_reminder")]
    async fn preview(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
        /// The day; today when absent.
        on: Query<Option<Day>>,
    ) -> Answer<Json<ReminderPreview>> {
        let reach = reach::may_read(&who, &parts, id.0).await?;
        let snapshot = parts.db.snapshot().await?;
        Ok(Json(views::preview(&snapshot, &parts, &reach, on.0).await?))
    }

    /// Make a calendar that a phone reads
    ///
    /// Its entries ring on the phone by itself, without mail or messages, while `calendar` is among the person's
    /// channels. Whoever has the address can read it, so it is shown this once, and can be ended. Five are in use at
    /// most (409 `feed_limit_reached`).
    #[oai(path = "/people/:id/calendar-feeds", method = "post", operation_id = "create_calendar_feed")]
    async fn create_feed(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
    ) -> Answer<Created<NewCalendarFeed>> {
        let reach = reach::may_write(&who, &parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        let feed = feeds::make(&mut txn, &parts, &reach).await?;
        txn.commit().await?;
        Ok(Created::new(feed))
    }

    /// The calendars of a person
    ///
    /// Those in use, oldest first, without their addresses. At most five, so all on one page.
    #[oai(path = "/people/:id/calendar-feeds", method = "get", operation_id = "list_calendar_feeds")]
    async fn list_feeds(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
    ) -> Answer<Json<Page<CalendarFeed>>> {
        let reach = reach::may_read(&who, &parts, id.0).await?;
        Ok(Json(Page { items: feeds::list(parts.db.read(), &reach).await?, next_cursor: None }))
    }

    /// End a calendar
    ///
    /// Its address is unknown from then on. Phones that read it lose its entries when they read it next.
    #[oai(path = "/calendar-feeds/:id", method = "delete", operation_id = "end_calendar_feed")]
    pub(super) async fn end_feed(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The calendar.
        id: Path<CalendarFeedId>,
    ) -> Answer<Done> {
        let reach = reach::may_end_feed(&who, &parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        feeds::end(&mut txn, &reach, id.0).await?;
        txn.commit().await?;
        Ok(Done)
    }

    /// Let a browser show notifications
    ///
    /// Takes a browser's `PushSubscription.toJSON()` as it is; sent again, it answers with the same. A browser shows
    /// those of whoever subscribed last on it. A person has ten at most: the eleventh takes the place of the oldest.
    #[oai(path = "/people/:id/push-subscriptions", method = "post", operation_id = "create_push_subscription")]
    async fn subscribe(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
        body: Body<BrowserSubscription>,
    ) -> Answer<Created<PushSubscription>> {
        let reach = reach::may_write(&who, &parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (subscription, fresh) = subscriptions::keep(&mut txn, &parts, &reach, &body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(subscription, fresh))
    }

    /// The browsers that show notifications
    ///
    /// Of a person, oldest first. At most ten, so all on one page.
    #[oai(path = "/people/:id/push-subscriptions", method = "get", operation_id = "list_push_subscriptions")]
    async fn list_subscriptions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The person.
        id: Path<PersonId>,
    ) -> Answer<Json<Page<PushSubscription>>> {
        let reach = reach::may_read(&who, &parts, id.0).await?;
        Ok(Json(Page { items: subscriptions::list(parts.db.read(), &reach).await?, next_cursor: None }))
    }

    /// Let a browser show no notifications any more
    ///
    /// By whoever may see the subscription.
    #[oai(path = "/push-subscriptions/:id", method = "delete", operation_id = "end_push_subscription")]
    async fn unsubscribe_browser(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The subscription.
        id: Path<PushSubscriptionId>,
    ) -> Answer<Done> {
        let reach = reach::may_end_subscription(&who, &parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        subscriptions::end(&mut txn, &reach, id.0).await?;
        txn.commit().await?;
        Ok(Done)
    }

    /// Stop reminders by mail, with one click
    ///
    /// For the mail program, with the secret of a mail's `List-Unsubscribe` (RFC 8058); whatever body is sent is not
    /// read. Takes `mail` out of the person's channels, and switches reminders off when none is left. The answer is the
    /// same for a secret that is unknown.
    #[oai(path = "/unsubscribe/:token", method = "post", operation_id = "unsubscribe")]
    async fn unsubscribe(
        &self,
        visitor: Visitor,
        parts: Data<&Parts>,
        /// The secret.
        token: Path<String>,
    ) -> Answer<Done> {
        unsubscribe::unsubscribe(&parts, &visitor, &token.0).await?;
        Ok(Done)
    }

    /// What waits to leave, and what did not
    ///
    /// For administrators: letters, warnings and reminders, newest first; never what they say. What waits or was missed,
    /// unless a state is named.
    #[oai(path = "/reminder-queue", method = "get", operation_id = "list_reminder_queue")]
    async fn list_queue(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only what is in this state.
        state: Query<Option<ReminderState>>,
        /// Only of this kind.
        kind: Query<Option<ReminderKind>>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<QueuedReminder>>> {
        let paging: Paging<ReminderId> = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_look(&parts, Duty::TendOutbox, "reminder_queue").await?;
        let filter = queue::Filter { state: state.0, kind: kind.0 };
        let found = queue::list(parts.db.read(), &access, filter, paging.after, paging.fetch()).await?;
        Ok(Json(paging.page(found, |message| message.id)))
    }

    /// Try again what was missed
    ///
    /// By an administrator, with the address that the person has now. A letter or a warning starts over; a reminder is
    /// tried on its own day only, before 20:30. Refused with 409: `still_waiting`, `already_sent`, `not_wanted`,
    /// `perhaps_sent` (a reminder never comes twice), `too_late`, and `content_gone` for what held a code or a link:
    /// make a new one.
    #[oai(path = "/reminder-queue/:id/retry", method = "post", operation_id = "retry_reminder")]
    async fn retry(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// What was missed.
        id: Path<ReminderId>,
    ) -> Answer<Json<QueuedReminder>> {
        let access = who.may_manage(Duty::TendOutbox)?;
        let mut txn = parts.db.write().await?;
        let message = queue::retry(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        Ok(Json(message))
    }
}
