import { useState } from "react";
import { useLanguage } from "../language/LanguageContext";
import { Link } from "../routing/Link";
import { meetingPage } from "../routing/route";
import { allSeats } from "../session/seats";

/** The meetings that this browser takes part in: the way back after a look elsewhere. */
export function SeatList() {
  const { texts } = useLanguage();
  const [seats] = useState(allSeats);
  if (seats.length === 0) {
    return null;
  }
  return (
    <section className="seats" aria-labelledby="seats">
      <h2 id="seats">{texts.yourMeetings}</h2>
      <ul>
        {seats.map((seat) => (
          <li key={`${seat.meetingId}/${seat.role}`}>
            <Link to={meetingPage(seat.meetingId, seat.role)} className="seat">
              <span className="seat-title">{seat.title}</span>
              <span className="seat-role">{texts[`as_${seat.role}`]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
