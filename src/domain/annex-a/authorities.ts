import { plainWords } from "../reading/plain-text";

/** The 153 English authorities with children's services since April 2023, by their short names. */
const NAMES = `
Barking and Dagenham, Barnet, Barnsley, Bath and North East Somerset, Bedford, Bexley, Birmingham, Blackburn with Darwen, Blackpool,
Bolton, Bournemouth Christchurch and Poole, Bracknell Forest, Bradford, Brent, Brighton and Hove, Bristol, Bromley, Buckinghamshire,
Bury, Calderdale, Cambridgeshire, Camden, Central Bedfordshire, Cheshire East, Cheshire West and Chester, City of London, Cornwall,
Coventry, Croydon, Cumberland, Darlington, Derby, Derbyshire, Devon, Doncaster, Dorset, Dudley, Durham, Ealing,
East Riding of Yorkshire, East Sussex, Enfield, Essex, Gateshead, Gloucestershire, Greenwich, Hackney, Halton,
Hammersmith and Fulham, Hampshire, Haringey, Harrow, Hartlepool, Havering, Herefordshire, Hertfordshire, Hillingdon, Hounslow,
Isle of Wight, Isles of Scilly, Islington, Kensington and Chelsea, Kent, Kingston upon Hull, Kingston upon Thames, Kirklees, Knowsley,
Lambeth, Lancashire, Leeds, Leicester, Leicestershire, Lewisham, Lincolnshire, Liverpool, Luton, Manchester, Medway, Merton,
Middlesbrough, Milton Keynes, Newcastle upon Tyne, Newham, Norfolk, North East Lincolnshire, North Lincolnshire,
North Northamptonshire, North Somerset, North Tyneside, North Yorkshire, Northumberland, Nottingham, Nottinghamshire, Oldham,
Oxfordshire, Peterborough, Plymouth, Portsmouth, Reading, Redbridge, Redcar and Cleveland, Richmond upon Thames, Rochdale,
Rotherham, Rutland, Salford, Sandwell, Sefton, Sheffield, Shropshire, Slough, Solihull, Somerset, South Gloucestershire,
South Tyneside, Southampton, Southend on Sea, Southwark, St Helens, Staffordshire, Stockport, Stockton on Tees, Stoke on Trent,
Suffolk, Sunderland, Surrey, Sutton, Swindon, Tameside, Telford and Wrekin, Thurrock, Torbay, Tower Hamlets, Trafford, Wakefield,
Walsall, Waltham Forest, Wandsworth, Warrington, Warwickshire, West Berkshire, West Northamptonshire, West Sussex, Westminster,
Westmorland and Furness, Wigan, Wiltshire, Windsor and Maidenhead, Wirral, Wokingham, Wolverhampton, Worcestershire, York`;

/** Names that are used beside the official ones, and of authorities that were divided since. */
const ALSO_CALLED = `
BCP, Bournemouth, Poole, City of London Corporation, Cumbria, Hull, Kingston, Newcastle, Northamptonshire, Richmond, Southend, Stockton, Stoke,
Telford, Scilly, County Durham, Wolverhampton City, BANES, B&NES`;

/** What stands around the name of a council, and tells nothing. */
const STYLE =
  /\b(london borough of|royal borough of|metropolitan borough of|borough of|city of|county of|council of the|the|lb|rb|mbc|lbc|county council|city council|borough council|metropolitan|unitary|district|county|city|borough|council|la|local authority)\b/g;

const known = new Set([NAMES, ALSO_CALLED].flatMap((names) => names.split(",").map(nameKey)));

export const AUTHORITIES: readonly string[] = NAMES.split(",").map((name) => name.trim());

/** The name without what stands around it: `Leeds City Council` and `leeds` are one, and so are `&` and `and`. */
export function nameKey(name: string): string {
  const words = plainWords(name.replaceAll("&", " and ").replace(/\([^)]*\)/g, " "));
  const bare = words.replace(STYLE, " ").replace(/\s+/g, " ").trim();
  return bare === "" ? words : bare;
}

export function isEnglishAuthority(name: string): boolean {
  return known.has(nameKey(name));
}
