/** What buttons in a form say, in the languages of the web; the notation is that of `words.ts`. */
export const BUTTONS = {
  /** Sends the form or takes it a step on, beside the words of `PURPOSES`. */
  go: 'submit|continue|next|proceed|go|send|save|save changes|update|confirm|finish|done|ok|place order|place your order|complete|pay|pay now|checkout|check out|buy|buy now|order|subscribe|join|request|get started|start|agree|accept|sign me up|ship to|verify|book|reserve|donate|change password|save password|create|weiter|absenden|senden|~speichern|fortfahren|~bestellen|kaufen|bezahlen|abonnieren|fertig|continuer|suivant|~envoyer|valider|enregistrer|payer|commander|s abonner|poursuivre|continuar|siguiente|~enviar|guardar|pagar|comprar|suscribirse|aceptar|continua|avanti|~invia|salva|paga|acquista|conferma|prossimo|avancar|proximo|salvar|finalizar|doorgaan|volgende|~verzenden|~versturen|opslaan|betalen|bestellen|fortsatt|nasta|~skicka|spara|betala|fortsaet|naeste|gem|neste|lagre|jatka|seuraava|laheta|tallenna|pokracovat|dalsi|odeslat|ulozit|dalej|kontynuuj|wyslij|zapisz|zaplac|~продолж|далее|~отправ|~сохран|~оплат|готово|далі|продовжити|~надіслати|tovabb|kuldes|mentes|fizetes|devam|ileri|gonder|kaydet|~送信|~次へ|~続ける|~保存|~確認|~完了|~购买|~提交|~下一步|~继续|~保存|~确定|~支付|~계속|~다음|~확인|~제출|~저장|συνεχεια|υποβολη|~ادامه|~إرسال|~المتابعة|~שלח|~המשך|~ถัดไป|~ส่ง|tiep tuc|gui|lanjut|kirim',
  /** Something else than sending. */
  other:
    'show|hide|toggle|visibility|~forgot|cancel|close|dismiss|clear|reset|back|go back|resend|new code|help|why|what|where|how to|learn more|details|search|find|add|remove|delete|edit|change country|captcha|reload|refresh|upload|browse|attach|later|allow|not now|skip|menu|minus|plus|more|print|share|translate|feedback|chat|calendar|tooltip|abbrechen|~schliessen|zuruck|anzeigen|suche|hilfe|annuler|fermer|retour|afficher|rechercher|aide|~oublie|cancelar|cerrar|volver|mostrar|buscar|ayuda|~olvid|annulla|chiudi|indietro|mostra|cerca|aiuto|annuleren|sluiten|terug|zoeken|avbryt|stang|tillbaka|sok|annuller|luk|tilbage|peruuta|sulje|takaisin|zrusit|zavrit|zpet|hledat|anuluj|zamknij|wstecz|szukaj|~отмен|~закры|назад|~найти|~поиск|~напомнить|megse|vissza|iptal|kapat|geri|~キャンセル|~閉じる|~戻る|~検索|~取消|~关闭|~返回|~搜索|~취소|~닫기|~검색',
  /** Signing in by way of another site. */
  elsewhere:
    '~google|~facebook|~apple|~twitter|~linkedin|~github|~microsoft|~amazon|~wechat|~paypal|~yahoo|~kakao|~naver|~vk|~okta|~sso|single sign on|~binance|qr code|passkey|fb|ggl',
} as const;

/** What a button may say. */
export type Button = keyof typeof BUTTONS;
