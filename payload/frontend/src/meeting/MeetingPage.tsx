import { useEffect, useMemo } from "react";
import type { MeetingState } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { useMeeting } from "../live/useMeeting";
import { InvitationPage } from "../organiser/InvitationPage";
import { RecoveryPage } from "../organiser/RecoveryPage";
import { ReportPage } from "../organiser/ReportPage";
import { ParticipantRoom } from "../participant/ParticipantRoom";
import { RefusedPage } from "../participant/RefusedPage";
import { WaitingPage } from "../participant/WaitingPage";
import { Screen } from "../parts/Screen";
import type { Route } from "../routing/route";
import { keepSeat, leaveSeat, seatAt } from "../session/seats";
import { clearShelf } from "../voting/shelf";
import { ConnectionBanner } from "./ConnectionBanner";
import { Dashboard } from "./Dashboard";
import { EndedPage } from "./EndedPage";
import { MeetingContext } from "./MeetingContext";
import { useHeartbeat } from "./useHeartbeat";
import { useNews } from "./useNews";

type MeetingRoute = Extract<Route, { page: "meeting" }>;

/** A meeting for one role: what the server shows of it, or why there is nothing more to see. */
export function MeetingPage({ route }: { route: MeetingRoute }) {
  const { id, role } = route;
  const { state, ending, connection, refresh, now } = useMeeting(id, role);
  const seat = useMemo(() => seatAt(id, role), [id, role]);

  useHeartbeat(id, role === "participant" || ending !== null ? null : state?.heartbeat_interval ?? null);
  useNews(state);

  const title = state?.meeting.title ?? seat?.title ?? null;
  const name = state?.me.name;
  const code = seat?.code ?? (role === "participant" ? state?.meeting.code : null) ?? null;
  useEffect(() => {
    if (title !== null && name !== undefined) {
      keepSeat({ meetingId: id, role, title, name, code, since: seat?.since ?? Date.now() });
    }
  }, [id, role, title, name, code, seat]);

  useEffect(() => {
    if (ending?.kind === "deleted") {
      leaveSeat(id);
      clearShelf(id);
    } else if (ending !== null) {
      leaveSeat(id, role);
    }
  }, [ending, id, role]);

  if (ending !== null) {
    return <EndedPage ending={ending} title={title} role={role} />;
  }
  if (state === null) {
    return <ConnectingPage title={title} connection={connection} />;
  }
  return (
    <MeetingContext.Provider value={{ state, refresh, now, mayLead: role === "organizer" || state.me.is_leader }}>
      <ConnectionBanner connection={connection} onRetry={refresh} />
      <MeetingView route={route} state={state} />
    </MeetingContext.Provider>
  );
}

function MeetingView({ route, state }: { route: MeetingRoute; state: MeetingState }) {
  if (route.role === "participant") {
    return <ParticipantView route={route} state={state} />;
  }
  const mayLead = route.role === "organizer" || state.me.is_leader;
  if (route.view === "invitation") {
    return <InvitationPage />;
  }
  if (route.view === "report") {
    return <ReportPage />;
  }
  return route.view === "recovery" && mayLead ? <RecoveryPage /> : <Dashboard />;
}

function ParticipantView({ route, state }: { route: MeetingRoute; state: MeetingState }) {
  switch (state.me.approval_status) {
    case "pending":
      return <WaitingPage />;
    case "rejected":
      return <RefusedPage />;
    case "approved":
      return <ParticipantRoom confirming={route.confirming} />;
  }
}

function ConnectingPage({ title, connection }: { title: string | null; connection: string }) {
  const { texts } = useLanguage();
  return (
    <Screen title={title ?? texts.connecting}>
      <p className="lead" role="status">
        {connection === "lost" ? texts.connectionLostText : texts.connectingText}
      </p>
    </Screen>
  );
}
