"""A made-up regulation of any size: the same few articles, renumbered, with rules and examples."""

from __future__ import annotations

_HEAD = """regeling "Verzonnen regeling van {number} artikelen"
  soort_regeling  verzonnen regeling
  vastgesteld     1 januari 2030
  pakket          verzonnen

artikel 1 "Begrippen"
  > In deze regeling wordt verstaan onder:

  begrip "aanvrager" ook "aanvragers"
    > degene die een aanvraag indient.

    zonder regel begripsbepaling "Noemt wie aanvraagt."

  zonder regel begripsbepaling "Opent de lijst."
"""

_ARTICLE = """
artikel {n} "Verzonnen artikel {n}"

  lid 1
    > Een aanvrager dient een aanvraag in van 1 maart 2030 tot en met 31 oktober 2030. Een aanvraag
    > heeft ten minste twee posten en een post bedraagt ten hoogste € 1.250,50, tenzij het bestuur op
    > grond van artikel {previous} anders heeft beslist.

    gegevens aanvraag_{n} van aanvrager "De aanvraag, bedoeld in artikel {n}"
      bij volzin 1
      ingediend_op  datum  "de dag van de aanvraag"
      posten        lijst van post_{n}  "waarvoor wordt aangevraagd"
      besluit       ja/nee  "of het bestuur anders heeft beslist"

    gegevens post_{n} van aanvrager "Een post van de aanvraag"
      bij volzin 2
      bedrag  bedrag  "wat de post kost"

    periode periode_{n} van 1 maart 2030 tot en met 31 oktober 2030
      bij volzin 1

    eis op_tijd_{n}
      bij     volzin 1
      voor    aanvraag_{n}
      geldt   ingediend_op valt in periode_{n}
      anders  "Ingediend op {{ingediend_op}}; dat kan {{periode_{n}}}."

    eis posten_{n}
      bij     volzin 2
      voor    aanvraag_{n}
      tenzij  besluit
      geldt   aantal van posten is ten minste 2
              en (voor elk post in posten geldt bedrag van post is ten hoogste € 1.250,50)
      anders  "Te weinig posten, of een post is te duur."

    voorbeeld "op de laatste dag, met twee posten"
      aanvraag_{n}
        ingediend_op  31 oktober 2030
        besluit       nee
        posten
          - bedrag  € 1.250,50
          - bedrag  € 10
      verwacht op_tijd_{n} voldaan
      verwacht posten_{n} voldaan

    voorbeeld "een dag te laat, met één post"
      aanvraag_{n}
        ingediend_op  1 november 2030
        besluit       nee
        posten
          - bedrag  € 1.250,51
      verwacht op_tijd_{n} niet_voldaan
      verwacht posten_{n} niet_voldaan

  lid 2
    > Het bestuur beslist binnen negen weken na ontvangst van de aanvraag.

    bereken uiterste_dag_{n}
      met  ontvangen_op datum
      is   negen weken na ontvangen_op

    voorbeeld "63 dagen later"
      verwacht uiterste_dag_{n}(1 maart 2030) is 3 mei 2030
"""


def regulation(number: int) -> str:
    """A regulation of `number` articles after the first."""
    articles = (_ARTICLE.format(n=n, previous=n - 1) for n in range(2, number + 2))
    return _HEAD.format(number=number) + "".join(articles)
