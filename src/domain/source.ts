/** Where a number or a rule comes from, worded as people see it. */
export interface Source {
  readonly kind: "council report" | "law" | "government" | "measured" | "secondary" | "our own";
  /** `Barking and Dagenham, 11 February 2014, 2.5`. */
  readonly shown: string;
  /** Where it can be read, if it stands on the web. */
  readonly address?: string;
}

const councilReport =
  (council: string, date: string) =>
  (paragraph: string): Source => ({ kind: "council report", shown: `${council}, ${date}, ${paragraph}` });

/** Report to the Health and Wellbeing Board on the single inspection framework, by paragraph. */
export const barkingAndDagenham = councilReport("Barking and Dagenham", "11 February 2014");

/** Report on the single inspection framework, by paragraph. */
export const warwickshire = councilReport("Warwickshire", "18 August 2014");

/** Report to the Children's Social Care and Health Cabinet Committee, by paragraph. */
export const kent = councilReport("Kent", "5 July 2016");

/** Slides for staff on ILACS; they carry no date and no paragraph numbers, so cite their heading. */
export const halton = councilReport("Halton", "about January 2018");

/** Executive board decision on ILACS, by section. */
export const blackburnWithDarwen = councilReport("Blackburn with Darwen", "12 April 2018");

/** The regulations behind publication and action plans; regulation 1(2) says what a working day is. */
export const inspectionRegulations = (regulation: string): Source => ({
  kind: "law",
  shown: `SI 2007/462, ${regulation}`,
  address: "https://www.legislation.gov.uk/uksi/2007/462",
});

/** The calendar that GOV.UK publishes. */
export const govUkBankHolidays: Source = {
  kind: "government",
  shown: "GOV.UK, bank holidays in England and Wales, list of February 2026",
  address: "https://www.gov.uk/bank-holidays",
};

/** For the years that GOV.UK has not listed yet. */
export const bankHolidayRules: Source = {
  kind: "law",
  shown: "Banking and Financial Dealings Act 1971, by rule; not yet listed by GOV.UK",
  address: "https://www.legislation.gov.uk/ukpga/1971/80",
};

export const ofstedAnnounced = (date: string): Source => ({
  kind: "government",
  shown: `Ofsted, announcement of ${date}`,
});

/** What Ofsted's published reports show when they are counted; `publishedTo` is the newest of them, in words. */
export const measuredOnReports = (publishedTo: string): Source => ({
  kind: "measured",
  shown: `counted in Ofsted's reports published to ${publishedTo}`,
});

/** Children and Young People Now, on changes that Ofsted announced. */
export const cypNow = (date: string): Source => ({
  kind: "secondary",
  shown: `Children and Young People Now, ${date}`,
});

/** A paraphrase of Ofsted's summary of changes for April 2026; the only source at hand for what it says. */
export const scrapeToolSummary: Source = {
  kind: "secondary",
  shown: "README of an ILACS data tool, on Ofsted's changes of April 2026 (one secondary source)",
  address: "https://github.com/JT-39/ofsted-ilacs-scrape-tool",
};
/** Whom the action plan goes to and by when. */
export const actionPlanDuty: Source = {
  kind: "law",
  shown: "Education and Inspections Act 2006, section 137(3) and (4), with SI 2007/462",
  address: "https://www.legislation.gov.uk/ukpga/2006/40/section/137",
};

/** The regulations behind joint targeted area inspections. */
export const jointInspectionRegulations = (regulation: string): Source => ({
  kind: "law",
  shown: `SI 2015/1792, ${regulation}`,
  address: "https://www.legislation.gov.uk/uksi/2015/1792",
});

/** The regulations behind reviews of children in care. */
export const carePlanningRegulations = (regulation: string): Source => ({
  kind: "law",
  shown: `Care Planning, Placement and Case Review (England) Regulations 2010, ${regulation}`,
  address: "https://www.legislation.gov.uk/uksi/2010/959",
});

/** When a person attains an age. */
export const familyLawReformAct: Source = {
  kind: "law",
  shown: "Family Law Reform Act 1969, section 9",
  address: "https://www.legislation.gov.uk/ukpga/1969/46/section/9",
};

/** Statutory guidance on assessments, conferences and child protection plans. */
export const workingTogether: Source = {
  kind: "government",
  shown: "Department for Education, Working Together to Safeguard Children",
  address: "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
};

/** Ofsted's guidance on the child-level data, by part. */
export const annexAGuidance = (part: string): Source => ({
  kind: "government",
  shown: `Ofsted, Annex A guidance, August 2019, ${part}`,
});

/** Ofsted's handbooks and the notes on GOV.UK about their changes. */
export const ofstedHandbook = (what: string): Source => ({ kind: "government", shown: `Ofsted, ${what}` });

/** Where only another paper or website says what Ofsted does. */
export const reportedBy = (paper: string, date: string): Source => ({ kind: "secondary", shown: `${paper}, ${date}` });

/** What no regulator prescribes: how the add-in itself does it, set out in its help. */
export const ourMethod = (what: string): Source => ({ kind: "our own", shown: `Ready Reckoner's own method, ${what}` });
