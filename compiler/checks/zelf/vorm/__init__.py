"""Remarks on form: enumerations, wording and fixed formulas."""

from compiler.checks.zelf.vorm import (
    afgeraden_schrijfwijze,
    einde_met_tot,
    geen_vast_verandermoment,
    hardheidsclausule_te_ruim,
    invoeringstermijn_niet_toegelicht,
    leesteken_in_opsomming,
    lid_met_alineas,
    moeten_of_dienen,
    slotbepalingen_volgorde,
    slotwoord_ontbreekt,
    tekst_na_opsomming,
    tussen_als_periode,
    vaste_formule,
    volzin_in_onderdeel,
    zin_tussen_haakjes,
)

CHECKS = (
    leesteken_in_opsomming.check,
    slotwoord_ontbreekt.check,
    volzin_in_onderdeel.check,
    tekst_na_opsomming.check,
    lid_met_alineas.check,
    afgeraden_schrijfwijze.check,
    moeten_of_dienen.check,
    tussen_als_periode.check,
    einde_met_tot.check,
    zin_tussen_haakjes.check,
    vaste_formule.check,
    geen_vast_verandermoment.check,
    invoeringstermijn_niet_toegelicht.check,
    hardheidsclausule_te_ruim.check,
    slotbepalingen_volgorde.check,
)
