"""First names that are common in England, and words of which team addresses are made. Our own selection."""

from __future__ import annotations

_FIRST = (
    "aaron abdul abigail adam aisha alan alex alexander alice alison amanda amina amy andrea andrew angela ann "
    "anna anne anthony barbara ben benjamin beth bilal brian callum carl carol caroline catherine charles "
    "charlotte chloe chris christine christopher claire clare colin craig daniel dave david dawn deborah debbie "
    "denise diane donna dorothy edward elaine eleanor elizabeth ellie emily emma eric eve farah fatima "
    "fiona frances frank gareth gary gavin gemma geoff george gillian glenn graham hannah harry hassan "
    "heather helen henry ian imran isabel jack jacqueline jacob jake james jamie jane janet janice jasmine jason "
    "jean jennifer jenny jessica jill jo joan joanna joanne joe john jon jonathan joseph josh joshua joyce judith "
    "julia julie justin karen kate katherine kathryn katie kayleigh keith kelly ken kenneth kerry kevin kim "
    "kirsty laura lauren lee leanne lesley liam linda lisa liz louise lucy luke lynn lynne maggie marcus margaret "
    "maria marie mark martin mary matt matthew megan mel melanie michael michelle mike mohammed mohammad muhammad "
    "natalie natasha neil nicholas nick nicola nigel olivia omar pamela pat patricia patrick paul paula pauline "
    "peter philip phil phillip priya rachel raj rebecca richard rob robert robin roger rosie ross ruth ryan sally "
    "sam samantha samuel sandra sara sarah scott sean sharon sheila shirley simon sophie stacey stephanie stephen "
    "steve steven stuart sue susan suzanne tara terry tim timothy tina tom tony tracey tracy trevor valerie vicky "
    "victoria wayne wendy william yasmin yvonne zara zoe"
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
