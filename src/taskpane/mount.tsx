import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { officeIsDark, startedInExcel, whenPaneIsShown } from "../actions/pane";
import { Pane } from "./pane";

/** Draws the pane in its place on the page. */
export function mountPane(place: HTMLElement): void {
  createRoot(place).render(<Start />);
}

/** Excel's objects may be used only once Office.js has met Excel. */
function Start(): ReactElement {
  const [host, setHost] = useState<"awaited" | "excel" | "none">("awaited");
  useEffect(() => {
    void startedInExcel().then((inExcel) => setHost(inExcel ? "excel" : "none"));
  }, []);
  switch (host) {
    case "awaited":
      return <Sentence says="Waiting for Excel." />;
    case "none":
      return <Sentence says="This page works inside Excel: choose Home, Add-ins, Ready Reckoner there." />;
    case "excel":
      return (
        <InOfficeColours>
          <Pane />
        </InOfficeColours>
      );
  }
}

function Sentence({ says }: { readonly says: string }): ReactElement {
  return (
    <p role="status" style={{ fontFamily: "Segoe UI, sans-serif", padding: "12px" }}>
      {says}
    </p>
  );
}

function InOfficeColours({ children }: { readonly children: ReactNode }): ReactElement {
  const theme = useDark() ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh" }}>
      {children}
    </FluentProvider>
  );
}

/** Office tells its colours on asking only, so it is asked again whenever the pane or the system's colours change. */
function useDark(): boolean {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const [dark, setDark] = useState(() => officeIsDark() ?? system.matches);
  useEffect(() => {
    const ask = (): void => setDark(officeIsDark() ?? system.matches);
    system.addEventListener("change", ask);
    void whenPaneIsShown(ask);
    return () => system.removeEventListener("change", ask);
  }, [system]);
  return dark;
}
