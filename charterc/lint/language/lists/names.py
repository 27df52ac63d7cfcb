"""First names that are common in England, and words of which team addresses are made. Our own selection."""

from __future__ import annotations

_FIRST = (
    "aaron abdul abdullah abigail adam ade adebayo agnieszka ahmed aisha alan alastair aleksandra alex alexander "
    "alfie ali alice alison alistair amanda amelia amina amir amy ana andrea andrei andrew andrzej angela "
    "angharad anjali ann anna anne anthony aoife archie arjun asma ava ayesha barbara ben benjamin bernadette "
    "beth bethan bethany bilal bilqis bola brenda brian bridget callum carl carlos carol caroline carys catherine "
    "catriona cerys charles charlie charlotte cheryl chidi chinedu chioma chloe chris christine christopher ciara "
    "claire clare clive colin connor craig dafydd daniel danielle dave david dawn debbie deborah declan deepa "
    "demi denise dennis derek diane donna doreen dorothy duncan dylan edward eileen eilidh elaine eleanor elena "
    "elin elizabeth ella ellie emeka emily emma emyr eoin eric erin euan eve evie ewa ewan farah fatema fatima "
    "femi ffion finlay fiona frances frank fraser freya gareth gary gavin gemma geoff geoffrey george georgia "
    "georgina gerald gillian glenn gordon grace graham grzegorz gwen gwyn hamish hamza hannah haroon harriet "
    "harry hassan hazel heather helen henry hilary holly hussain huw iain ian ibrahim ieuan ifeoma ify imran "
    "ioana irene irfan isabel ishaan isla ivan iwan jack jackie jacob jacqueline jade jake james jamie jane janet "
    "janice jasmine jason jaspreet jayne jean jennifer jenny jeremy jessica jill jo joan joanna joanne jodie joe "
    "john jolanta jon jonathan jordan jose joseph josephine josh joshua joyce judith julia julie justin kamran "
    "karen kasia katarzyna kate katherine kathryn katie katy kavita kayleigh keith kelly kemi ken kenneth kerry "
    "kevin khadija kim kiran kirsty kofi krzysztof kwame laura lauren leah leanne lee leonard lesley lewis liam "
    "lily linda lisa liz lorraine louis louise luca lucy luis luke lydia lynn lynne magda magdalena maggie "
    "malcolm malgorzata manjit marco marcus margaret maria marian marie marilyn marion mark marta martin mary "
    "maryam matt matthew maureen mavis meera megan mehmet mel melanie mia michael michelle mihaela mike millie "
    "mina mohammad mohammed molly monika morag muhammad mustafa nadia naeem naomi nasreen natalia natalie natasha "
    "nathan naveed neha neil ngozi nia niall niamh nicholas nick nicola nigel nisha norma norman nusrat "
    "ola olga oliver olivia olu oluwaseun omar orla oscar owain padraig pam pamela parveen pat patricia patrick "
    "paul paula pauline pawel pedro penny peter phil philip phillip phoebe piotr pooja poppy priya rachel rahul "
    "raj rajesh ranjit rashid ravi ray raymond rebecca rhian rhiannon rhodri rhona rhys richard rita rizwan rob "
    "robert robin roger rohan roisin ronald rory rosie ross roy ruby rukhsana ruth ryan saima sally salma sam "
    "samantha samuel sandra sanjay saoirse sara sarah scott sean segun shabana shannon sharon shazia sheila "
    "shirley sian simon sinead siobhan sofia sophia sophie stacey stan stella stephanie stephen steve steven "
    "stuart sue sunita susan suzanne svetlana sylvia tahira tara tariq tayo temi teresa terry theo theresa thomas "
    "tim timothy tina toby tom tomasz tony tracey tracy trevor tunde tyler usman valerie vera veronica vicky "
    "victoria vijay vincent waqar wayne wendy william wilma yasmin yemi yusuf yvonne zack zahra zainab zara zoe "
    "zofia"
)
FIRST_NAMES = frozenset(_FIRST.split())

_TEAM = (
    "admin administration advice area board business care carer carers centre charter children childrens clinic "
    "commissioning communications community complaints consultation contact coproduction co council customer desk "
    "early education ehc ehcp engagement engage enquiries enquiry families family feedback forum general "
    "governors group head health hello help hub inbox inclusion info information involvement join local mail "
    "mailbox manager office offer officer outreach parent parents participation partnership people pcf post "
    "production project reception school schools secretary sen send sendias sendiass senco service services "
    "social support team the transport voice web young youth your"
)
TEAM_WORDS = frozenset(_TEAM.split())

_PLACES = (
    "park house hood road street lane school square gardens avenue close terrace mews bridge hospital infirmary "
    "nursery playgroup way court"
)
PLACE_WORDS = frozenset(_PLACES.split())
"""What follows a name in the name of a place: Victoria Park."""
