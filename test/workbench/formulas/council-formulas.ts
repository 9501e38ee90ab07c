/** A cell of the data, or of an answer. A text such as `#N/A` is that error. */
export type Plain = number | string | boolean | null;

/** A formula that councils use, with the answer that Excel's documentation leads to, worked by hand. */
export interface CouncilFormula {
  readonly formula: string;
  /** One value, or the rows of a formula that spills. */
  readonly answer: Plain | readonly (readonly Plain[])[];
  /** What LibreOffice answers where it does not agree; `NOT_IN_LIBREOFFICE` names the functions that it does not know. */
  readonly libreOffice?: { readonly answer: Plain; readonly because: string };
  /** Calculates over whole ranges and answers one value: older programs want it entered with Ctrl+Shift+Enter. */
  readonly array?: true;
}

/** A formula that the workbench answers otherwise than Excel. */
export interface Difference {
  readonly formula: string;
  readonly excel: Plain;
  readonly workbench: Plain;
  /** A phrase for the docs. */
  readonly because: string;
}

/** `day("2024-03-31")` as Excel counts days. */
export function day(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** Sheet `Children`: a table of that name in A1:H9, and what formulas look things up in beside it. */
export const CHILDREN: readonly (readonly Plain[])[] = [
  ["ID", "Gender", "Date of birth", "Ethnicity", "Referral", "Decision", "Status", "Visits"],
  ["C001", "Female", day("2010-05-12"), "WBRI", day("2024-01-04"), day("2024-01-05"), "Open", 3],
  ["C002", "Male", day("2008-11-30"), "MWBC", day("2024-01-08"), day("2024-01-10"), "Closed", 1],
  ["C003", "Female", day("2015-02-28"), "WBRI", day("2024-01-31"), day("2024-02-01"), "Open", 2],
  ["C004", "Male", day("2012-02-29"), "ABAN", day("2024-02-12"), day("2024-02-12"), "Open", 4],
  ["C005", "Female", day("2006-07-01"), "WBRI", day("2024-03-28"), day("2024-04-02"), "Closed", 2],
  ["C006", "Male", day("2019-12-25"), "BCRB", day("2024-04-15"), null, "Open", 1],
  ["C007", "Unknown", day("2023-10-02"), "WBRI", day("2024-05-07"), day("2024-05-08"), "Open", 3],
  ["C008", "Male", day("2011-09-09"), "MWBC", day("2024-05-24"), day("2024-05-29"), "Closed", 2],
];

/** By the address of the first cell. */
export const BESIDE: Readonly<Record<string, readonly (readonly Plain[])[]>> = {
  // Codes of ethnicity.
  K1: [
    ["Code", "Meaning"],
    ["WBRI", "White British"],
    ["MWBC", "White and Black Caribbean"],
    ["ABAN", "Bangladeshi"],
    ["BCRB", "Caribbean"],
  ],
  // Bank holidays in England in 2024.
  N1: [
    ["Bank holidays"],
    [day("2024-01-01")],
    [day("2024-03-29")],
    [day("2024-04-01")],
    [day("2024-05-06")],
    [day("2024-05-27")],
    [day("2024-08-26")],
    [day("2024-12-25")],
    [day("2024-12-26")],
  ],
  P1: [["As at"], [day("2024-05-31")]],
  R1: [
    ["From age", "Band"],
    [0, "Under 1"],
    [1, "1 to 4"],
    [5, "5 to 9"],
    [10, "10 to 15"],
    [16, "16 and over"],
  ],
  U1: [["Odds and ends"], ["  Smith,  Jo "], ["31/03/2024"], ["E09000002"], ["#N/A"], [null], ["1,234"]],
};

/** Functions that came to LibreOffice with version 24.8 or later; Debian 12 has 7.4. */
export const NOT_IN_LIBREOFFICE = ["FILTER", "LET", "SORT", "SORTBY", "UNIQUE", "XLOOKUP", "XMATCH"] as const;

export const COUNCIL_FORMULAS: readonly CouncilFormula[] = [
  // Ages and lengths of time.
  { formula: '=DATEDIF(Children!C2,Children!$P$2,"Y")', answer: 14 },
  { formula: '=DATEDIF(Children!C6,Children!$P$2,"Y")', answer: 17 },
  { formula: '=DATEDIF(Children!C7,Children!$P$2,"YM")', answer: 5 },
  { formula: '=DATEDIF(Children!C7,Children!$P$2,"MD")', answer: 6 },
  { formula: '=DATEDIF(Children!C8,Children!$P$2,"M")', answer: 7 },
  { formula: '=DATEDIF(Children!C5,DATE(2023,2,28),"Y")', answer: 10 },
  { formula: "=INT(YEARFRAC(Children!C2,Children!$P$2,1))", answer: 14 },
  { formula: "=INT((Children!$P$2-Children!C2)/365.25)", answer: 14 },
  { formula: "=Children!F6-Children!E6", answer: 5 },
  { formula: "=DAYS(Children!F6,Children!E6)", answer: 5 },
  // Working days.
  { formula: "=NETWORKDAYS(Children!E6,Children!F6)", answer: 4 },
  { formula: "=NETWORKDAYS(Children!E6,Children!F6,Children!$N$2:$N$9)", answer: 2 },
  { formula: "=NETWORKDAYS(Children!E9,Children!F9,Children!$N$2:$N$9)-1", answer: 2 },
  { formula: "=NETWORKDAYS.INTL(DATE(2024,4,1),DATE(2024,4,7),11,Children!$N$2:$N$9)", answer: 5 },
  { formula: "=WORKDAY(Children!E9,1,Children!$N$2:$N$9)", answer: day("2024-05-28") },
  { formula: "=WORKDAY(Children!E2,45,Children!$N$2:$N$9)", answer: day("2024-03-07") },
  { formula: "=WORKDAY(Children!E6,-1)", answer: day("2024-03-27") },
  // Months, quarters and years.
  { formula: "=EDATE(Children!E4,1)", answer: day("2024-02-29") },
  { formula: "=EDATE(Children!C5,12*18)", answer: day("2030-02-28") },
  { formula: "=EOMONTH(Children!E4,1)", answer: day("2024-02-29") },
  { formula: "=EOMONTH(Children!E6,-1)+1", answer: day("2024-03-01") },
  { formula: "=DATE(2024,2,30)", answer: day("2024-03-01") },
  { formula: "=DATEVALUE(Children!U3)", answer: day("2024-03-31") },
  { formula: '="Q"&ROUNDUP(MONTH(Children!E7)/3,0)', answer: "Q2" },
  {
    formula:
      '=IF(MONTH(Children!E7)>=4,YEAR(Children!E7)&"/"&RIGHT(YEAR(Children!E7)+1,2),YEAR(Children!E7)-1&"/"&RIGHT(YEAR(Children!E7),2))',
    answer: "2024/25",
  },
  { formula: "=DATE(YEAR(Children!E6),FLOOR(MONTH(Children!E6)-1,3)+1,1)", answer: day("2024-01-01") },
  { formula: "=WEEKDAY(Children!E2,2)", answer: 4 },
  { formula: "=ISOWEEKNUM(Children!E2)", answer: 1 },
  { formula: '=CHOOSE(WEEKDAY(Children!E2,2),"Mon","Tue","Wed","Thu","Fri","Sat","Sun")', answer: "Thu" },
  // Numbers and dates as text.
  { formula: '=TEXT(Children!E2,"dd/mm/yyyy")', answer: "04/01/2024" },
  { formula: '=TEXT(Children!E2,"d mmmm yyyy")', answer: "4 January 2024" },
  { formula: '=TEXT(Children!E2,"ddd")', answer: "Thu" },
  { formula: '=TEXT(Children!E2,"mmm-yy")', answer: "Jan-24" },
  { formula: '=TEXT(0.875,"0.0%")', answer: "87.5%" },
  { formula: '=TEXT(1234.5,"£#,##0.00")', answer: "£1,234.50" },
  { formula: '=TEXT(Children!H2,"000")', answer: "003" },
  // Choices.
  { formula: '=IF(Children!F7="","Not decided",Children!F7-Children!E7)', answer: "Not decided" },
  { formula: '=IF(AND(Children!G2="Open",Children!H2>2),"Yes","No")', answer: "Yes" },
  { formula: '=IF(OR(Children!B8="Male",Children!B8="Female"),"Known","Not known")', answer: "Not known" },
  { formula: '=IFS(Children!H2>=4,"High",Children!H2>=2,"Medium",TRUE,"Low")', answer: "Medium" },
  { formula: '=SWITCH(Children!G3,"Open","O","Closed","C","?")', answer: "C" },
  { formula: '=IFERROR(Children!H2/0,"None")', answer: "None" },
  { formula: '=IFNA(Children!U5,"Missing")', answer: "Missing" },
  { formula: "=ISBLANK(Children!F7)", answer: true },
  { formula: "=ISTEXT(Children!U3)", answer: true },
  { formula: "=ISNA(Children!U5)", answer: true },
  // Looking up.
  { formula: "=VLOOKUP(Children!D5,Children!$K$2:$L$5,2,FALSE)", answer: "Bangladeshi" },
  { formula: '=IFERROR(VLOOKUP("ZZZ",Children!$K:$L,2,FALSE),"Not a code")', answer: "Not a code" },
  {
    formula: '=VLOOKUP(DATEDIF(Children!C2,Children!$P$2,"Y"),Children!$R$2:$S$6,2)',
    answer: "10 to 15",
  },
  { formula: '=HLOOKUP("Status",Children!$A$1:$H$9,4,FALSE)', answer: "Open" },
  { formula: "=INDEX(Children!$A$2:$A$9,MATCH(DATE(2024,4,15),Children!$E$2:$E$9,0))", answer: "C006" },
  { formula: "=MATCH(DATE(2024,3,1),Children!$E$2:$E$9,1)", answer: 4 },
  { formula: '=XLOOKUP(Children!D2,Children!$K$2:$K$5,Children!$L$2:$L$5,"Not a code")', answer: "White British" },
  { formula: '=XLOOKUP("ZZZ",Children!$K$2:$K$5,Children!$L$2:$L$5,"Not a code")', answer: "Not a code" },
  { formula: '=XLOOKUP("Male",Children!$B$2:$B$9,Children!$A$2:$A$9,,0,-1)', answer: "C008" },
  { formula: '=XMATCH("C004",Children!$A$2:$A$9)', answer: 4 },
  { formula: '=INDIRECT("Children!H5")', answer: 4 },
  { formula: "=SUM(OFFSET(Children!$H$1,1,0,3,1))", answer: 6 },
  // Counting.
  { formula: "=COUNTA(Children!A2:A9)", answer: 8 },
  { formula: "=COUNTBLANK(Children!F2:F9)", answer: 1 },
  { formula: '=COUNTIF(Children!G2:G9,"Open")', answer: 5 },
  { formula: '=COUNTIF(Children!D2:D9,"W*")', answer: 4 },
  { formula: '=COUNTIFS(Children!G2:G9,"Open",Children!B2:B9,"Male")', answer: 2 },
  {
    formula: '=COUNTIFS(Children!E2:E9,">="&DATE(2024,1,1),Children!E2:E9,"<="&DATE(2024,1,31))',
    answer: 3,
  },
  { formula: '=COUNTIFS(Children!F2:F9,"")', answer: 1 },
  { formula: '=COUNTIFS(Children!G2:G9,"<>Closed")', answer: 5 },
  { formula: '=COUNTIFS(Children!G:G,"Closed",Children!H:H,">=2")', answer: 2 },
  { formula: '=COUNTIF(Children!G2:G9,"Open")/COUNTA(Children!A2:A9)', answer: 0.625 },
  { formula: '=SUMPRODUCT((Children!G2:G9="Open")*(Children!H2:H9>=3))', answer: 3 },
  { formula: "=SUMPRODUCT(--(MONTH(Children!E2:E9)=5))", answer: 2 },
  { formula: "=SUMPRODUCT(1/COUNTIF(Children!D2:D9,Children!D2:D9))", answer: 4 },
  // Sums and averages.
  { formula: '=SUMIF(Children!B2:B9,"Female",Children!H2:H9)', answer: 7 },
  { formula: '=SUMIFS(Children!H2:H9,Children!G2:G9,"Open")', answer: 13 },
  { formula: '=ROUND(AVERAGEIFS(Children!H2:H9,Children!G2:G9,"Closed"),2)', answer: 1.67 },
  { formula: '=AVERAGEIF(Children!B2:B9,"Male",Children!H2:H9)', answer: 2 },
  { formula: '=MAXIFS(Children!E2:E9,Children!G2:G9,"Closed")', answer: day("2024-05-24") },
  { formula: '=MINIFS(Children!E2:E9,Children!G2:G9,"Open")', answer: day("2024-01-04") },
  { formula: "=MEDIAN(Children!H2:H9)", answer: 2 },
  { formula: "=LARGE(Children!H2:H9,2)", answer: 3 },
  { formula: "=RANK(Children!H5,Children!H2:H9)", answer: 1 },
  { formula: "=SUBTOTAL(109,Children!H2:H9)", answer: 18 },
  { formula: "=AGGREGATE(9,6,Children!H2:H9)", answer: 18 },
  { formula: "=ROUND(2/3*100,1)", answer: 66.7 },
  // Lists that spill.
  { formula: '=FILTER(Children!A2:A9,Children!G2:G9="Closed")', answer: [["C002"], ["C005"], ["C008"]] },
  { formula: '=FILTER(Children!A2:A9,Children!G2:G9="Paused","None")', answer: "None" },
  {
    formula: '=FILTER(Children!A2:B9,(Children!G2:G9="Open")*(Children!H2:H9>=3))',
    answer: [
      ["C001", "Female"],
      ["C004", "Male"],
      ["C007", "Unknown"],
    ],
  },
  { formula: "=UNIQUE(Children!B2:B9)", answer: [["Female"], ["Male"], ["Unknown"]] },
  { formula: "=SORT(UNIQUE(Children!D2:D9))", answer: [["ABAN"], ["BCRB"], ["MWBC"], ["WBRI"]] },
  {
    formula: "=SORTBY(Children!A2:A9,Children!C2:C9,-1)",
    answer: [["C007"], ["C006"], ["C003"], ["C004"], ["C008"], ["C001"], ["C002"], ["C005"]],
  },
  {
    formula: '=SORT(FILTER(Children!A2:H9,Children!G2:G9="Closed"),8,-1)',
    answer: [
      ["C005", "Female", day("2006-07-01"), "WBRI", day("2024-03-28"), day("2024-04-02"), "Closed", 2],
      ["C008", "Male", day("2011-09-09"), "MWBC", day("2024-05-24"), day("2024-05-29"), "Closed", 2],
      ["C002", "Male", day("2008-11-30"), "MWBC", day("2024-01-08"), day("2024-01-10"), "Closed", 1],
    ],
  },
  { formula: "=COUNTA(UNIQUE(Children!D2:D9))", answer: 4 },
  {
    formula: '=LET(open,COUNTIF(Children!G2:G9,"Open"),children,COUNTA(Children!A2:A9),ROUND(open/children,2))',
    answer: 0.63,
  },
  // Tables.
  { formula: "=SUM(Children[Visits])", answer: 18 },
  { formula: "=AVERAGE(Children[Visits])", answer: 2.25 },
  { formula: "=ROWS(Children[ID])", answer: 8 },
  { formula: "=MAX(Children[Referral])", answer: day("2024-05-24") },
  { formula: '=COUNTIFS(Children[Status],"Open",Children[Gender],"Female")', answer: 2 },
  { formula: '=SUMIFS(Children[Visits],Children[Date of birth],"<"&DATE(2012,1,1))', answer: 8 },
  { formula: "=INDEX(Children[ID],MATCH(MAX(Children[Visits]),Children[Visits],0))", answer: "C004" },
  { formula: '=XLOOKUP("C006",Children[ID],Children[Status])', answer: "Open" },
  // Text.
  { formula: '=Children!A2&" ("&Children!B2&")"', answer: "C001 (Female)" },
  { formula: '=TEXTJOIN(", ",TRUE,Children!D2:D4)', answer: "WBRI, MWBC, WBRI" },
  {
    formula: '=TEXTJOIN("; ",TRUE,IF(Children!G2:G9="Closed",Children!A2:A9,""))',
    answer: "C002; C005; C008",
    array: true,
  },
  { formula: "=CONCAT(Children!A2:B2)", answer: "C001Female" },
  { formula: "=TRIM(Children!U2)", answer: "Smith, Jo" },
  { formula: '=LEFT(TRIM(Children!U2),FIND(",",TRIM(Children!U2))-1)', answer: "Smith" },
  { formula: `=PROPER("sarah o'brien")`, answer: "Sarah O'Brien" },
  { formula: '=SUBSTITUTE(UPPER(Children!D2),"W","X")', answer: "XBRI" },
  { formula: '=ISNUMBER(SEARCH("black",Children!L3))', answer: true },
  { formula: '=EXACT("c001",Children!A2)', answer: false },
  { formula: "=VALUE(Children!U7)", answer: 1234 },
  { formula: "=MID(Children!U4,1,1)&RIGHT(Children!U4,LEN(Children!U4)-7)", answer: "E02" },
  // A text in an array constant stays that text, whatever it reads like.
  { formula: '=INDEX({"1/7";"007"},1)&INDEX({"1/7";"007"},2)', answer: "1/7007" },
  { formula: '=INDEX({"Smith, J","a;b"},2)&COLUMNS({"Smith, J","a;b"})', answer: "a;b2" },
];

export const DIFFERENCES: readonly Difference[] = [
  {
    formula: "=ROUND(PERCENTOF(Children!H2:H3,Children!H2:H9),2)",
    excel: 0.22,
    workbench: "#NAME?",
    because: "PERCENTOF is not known",
  },
  {
    formula: "=INDEX(GROUPBY(Children!B2:B9,Children!H2:H9,SUM),1,2)",
    excel: 7,
    workbench: "#NAME?",
    because: "GROUPBY and PIVOTBY are not known",
  },
  {
    formula: '=REGEXTEST(Children!A2,"^C[0-9]+$")',
    excel: true,
    workbench: "#NAME?",
    because: "REGEXTEST, REGEXEXTRACT and REGEXREPLACE are not known",
  },
  { formula: "=ROWS(TRIMRANGE(Children!A1:A20))", excel: 9, workbench: "#NAME?", because: "TRIMRANGE is not known" },
  {
    formula: "=LAMBDA(x,[y],ISOMITTED(y))(1)",
    excel: true,
    workbench: "#VALUE!",
    because: "a LAMBDA takes no optional parameters, and ISOMITTED is not known",
  },
  {
    formula: "=SUM(Children!H2:H5 Children!A4:H4)",
    excel: 2,
    workbench: "#NAME?",
    because: "a space between two ranges does not stand for the cells that they share",
  },
  {
    formula: "=INDEX(SORT(Children!B2:H9,{1,7},{1,-1}),1,7)",
    excel: 3,
    workbench: "#VALUE!",
    because: "SORT takes one key; SORTBY takes several",
  },
];
