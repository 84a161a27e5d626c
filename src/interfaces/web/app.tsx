import { ClaimPage } from "./claim/claim-view.tsx";
import { ComparePage } from "./compare/compare-view.tsx";
import { SearchPage } from "./lists/list-view.tsx";
import { TablePage } from "./lists/table-page.tsx";
import { t } from "./messages/messages.ts";
import { DocumentPage, ExamplePage, UnsavedPage } from "./reader/reader-pages.tsx";
import { ReviewPage } from "./review/review-view.tsx";
import { address, partsOf } from "./router.ts";
import { Notice } from "./shell/notice.tsx";
import { Shell } from "./shell/shell.tsx";
import { SourcePage } from "./source/source-view.tsx";
import { StartPage } from "./start/start-view.tsx";
import { StatementsPage } from "./statements/statements-view.tsx";
import { StoryPage } from "./story/story-view.tsx";
import { WatchesPage } from "./watch/watches-view.tsx";

/** The page of an address. */
export function App() {
  return (
    <Shell>
      <View />
    </Shell>
  );
}

function View() {
  const [section = "", id] = partsOf(address.value);
  switch (section) {
    case "":
      return <StartPage />;
    case "read":
      return <UnsavedPage />;
    case "examples":
      return id ? <ExamplePage key={id} name={id} /> : <NoSuchPage />;
    case "documents":
      return id ? <DocumentPage key={id} id={id} /> : <TablePage key={section} name="documents" />;
    case "stories":
      return id ? <StoryPage key={id} id={id} /> : <TablePage key={section} name="stories" />;
    case "claims":
      return id ? <ClaimPage key={id} id={id} /> : <TablePage key={section} name="claims" />;
    case "statements":
      return <StatementsPage />;
    case "sources":
      return id ? <SourcePage key={id} id={id} /> : <TablePage key={section} name="sources" />;
    case "compare":
      return <ComparePage />;
    case "watches":
      return <WatchesPage />;
    case "review":
      return <ReviewPage />;
    case "changes":
      return <TablePage key={section} name="changes" />;
    case "search":
      return <SearchPage />;
    default:
      return <NoSuchPage />;
  }
}

const NoSuchPage = () => <Notice title={t().problem.notFound} detail={t().problem.notFoundDetail} />;
