/** The shapes of the API that the app uses, by the names of the document. */

import type { components } from './schema';

type Schemas = components['schemas'];

export type AuthorRole = Schemas['AuthorRole'];
export type CareDecision = Schemas['CareDecisionView'];
export type CheckIn = Schemas['CheckIn'];
export type Device = Schemas['Device'];
export type Goal = Schemas['GoalView'];
export type Help = Schemas['Help'];
export type Me = Schemas['Me'];
export type MessageView = Schemas['MessageView'];
export type NotDoneReason = Schemas['NotDoneReason'];
export type OwnConsent = Schemas['OwnConsent'];
export type Pause = Schemas['Pause'];
export type PauseReason = Schemas['PauseReason'];
export type PersonReminders = Schemas['PersonReminders'];
export type Picture = Schemas['Picture'];
export type Problem = Schemas['Problem'];
export type Progress = Schemas['Progress'];
export type ReminderSettings = Schemas['ReminderSettings'];
export type Series = Schemas['SeriesView'];
export type Sighting = Schemas['Sighting'];
export type Step = Schemas['StepView'];
export type SyncEntry = Schemas['SyncEntry'];
export type Today = Schemas['Today'];
export type TokenPair = Schemas['TokenPair'];
export type ToldSignal = Schemas['ToldSignal'];
export type CarerStrain = Schemas['CarerStrain'];
