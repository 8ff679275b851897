const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What kind of place of work, of learning, of care, of prayer it is: small, behind a name. */
export const lowerTails = set(`
  plant factory mill mills works foundry refinery brewery distillery dairy bakery butchers sawmill shipyard quarry colliery mine depot warehouse yard
  mosque synagogue gurdwara church chapel parish abbey temple
  school academy college nursery kindergarten preschool playgroup primary infants juniors grammar comprehensive sixth-form university polytechnic
  hospital surgery clinic infirmary hospice pharmacy chemist dentist dentists dental vets practice maternity
  pub inn tavern cafe diner chippy takeaway restaurant hotel motel guesthouse hostel
  shop shops supermarket garage dealership salon barbers launderette laundry bookshop florist pawnbrokers bookies
  gym leisure-centre pool cinema theatre museum gallery zoo kennels stables
  prison jail courthouse barracks brigade regiment
  cooperative co-op council constabulary union branch
`);

/** The same behind somebody's name with an apostrophe alone: `Dave's garage`. */
export const ownersTails = set(
  'bakery butchers barbers diner cafe chippy garage salon pub bar pharmacy hardware deli pizzeria nursery',
);

/** Last words, with a capital letter, that leave little doubt of a firm or an institution where the name before is no ordinary word. */
export const trademarks = set(`
  mc umc loft kids   academy school college university primary junior juniors infants grammar nursery kindergarten preschool montessori hospital infirmary hospice clinic
  surgery pharmacy chemist chemists dental dentistry orthodontics vets veterinary opticians optometry physiotherapy physio chiropractic osteopathy podiatry
  rheumatology cardiology oncology dermatology neurology urology gastroenterology endocrinology radiology paediatrics pediatrics orthopaedics orthopedics
  gynaecology gynecology obstetrics psychiatry psychology ophthalmology audiology hematology haematology nephrology pulmonology anesthesiology pathology
  solicitors attorneys barristers chambers notaries accountants accountancy bookkeeping lettings letting estates realty realtors mgmt property properties
  plumbing plumbers heating roofing roofers joinery carpentry scaffolding builders glazing electrical electricians decorators landscaping landscapes
  haulage logistics freight couriers removals transport transports coaches cabs taxis autos motors tyres tires autobody bodyshop
  bakery bakers butchers brewery distillery winery dairy farms fisheries foods catering caterers florists textiles interiors upholstery furnishings
  supply supplies store stores books bookshop bookstore press publishing printers printing signs softworks software analytics labs robotics systems
  mosque synagogue gurdwara parish ministries hotel lodge inn tavern arms bistro grill diner pizzeria cafe kitchen roasters barbers salon spa gym fitness
  rovers wanderers united athletic harriers fc afc rfc holdings group consulting consultants associates partners
  foundry steel ironworks engineering fabrication plastics packaging pumps tools depot warehouse cleaners cleaning laundry staffing recruitment
  credit-union housing homes care carehome childcare tuition trust foundation brothers bros industries enterprises
`);

/** Of the small ones those that stand behind a name in small letters, too. */
export const smallTails = set(
  'academy college primary infants juniors grammar school nursery hospital infirmary surgery clinic practice pharmacy mosque',
);
