import { useEffect, useMemo, useState } from "react";
import { CreatePage } from "./entry/CreatePage";
import { JoinPage } from "./entry/JoinPage";
import { RecoverPage } from "./entry/RecoverPage";
import { HomePage } from "./home/HomePage";
import { HowPage } from "./home/HowPage";
import { UnknownPage } from "./home/UnknownPage";
import type { Language } from "./language/catalogues";
import { chosenLanguage, rememberLanguage } from "./language/choice";
import { LanguageContext, speechIn } from "./language/LanguageContext";
import { MeetingPage } from "./meeting/MeetingPage";
import { PageHeader } from "./PageHeader";
import { AnnouncerProvider } from "./parts/Announcer";
import type { Route } from "./routing/route";
import { useRoute } from "./routing/useRoute";

/** The whole page: its language, and the view that the address names. */
export function App() {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const speech = useMemo(() => speechIn(language), [language]);
  const route = useRoute();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function change(to: Language) {
    rememberLanguage(to);
    setLanguage(to);
  }

  return (
    <LanguageContext.Provider value={speech}>
      <AnnouncerProvider>
        <PageHeader onLanguage={change} />
        <View route={route} />
      </AnnouncerProvider>
    </LanguageContext.Provider>
  );
}

function View({ route }: { route: Route }) {
  switch (route.page) {
    case "home":
      return <HomePage />;
    case "how":
      return <HowPage />;
    case "create":
      return <CreatePage />;
    case "join":
      return <JoinPage key={route.code} code={route.code} />;
    case "recover":
      return <RecoverPage code={route.code} />;
    case "meeting":
      return <MeetingPage key={`${route.id}/${route.role}`} route={route} />;
    case "unknown":
      return <UnknownPage />;
  }
}
