import type zh from './zh-CN.js';
const catalogue: Record<keyof typeof zh, string> = {
  unauthenticated: '請先登入。', forbidden: '沒有權限：{{permission}}。', notFound: '找不到，或不在您可見的範圍內（{{type}}）。', internal: '系統出錯，請稍後重試並提供編號 {{requestId}}。',
  invalidId: '不是有效的 {{type}} 編號。', invalidValue: '內容不符合要求：{{expected}}', pageSize: '每頁 1 到 {{max}} 筆。', invalidCursor: '不是有效的翻頁游標。', cursorOfAnotherList: '此游標屬於另一種排序的列表。',
  tooComplex: '查詢過於複雜：{{detail}}', staleVersion: '別人剛剛修改過，請重新整理後再試。', idempotencyConflict: '此冪等鍵已用於另一份內容。',
  badCredentials: '使用者名稱或密碼不正確。', accountLocked: '密碼錯誤次數過多，請 {{minutes}} 分鐘後再試。', rateLimited: '操作過於頻繁，請稍後再試。',
  orderStageForbids: '訂單處於「{{stage}}」，不能執行「{{action}}」。', orderShippedCannotCancel: '訂單已出貨，不能取消；請聯絡物流攔截，或在簽收後申請退貨。', orderShippedCannotHold: '訂單已出貨，不能攔截。', orderHeld: '訂單已被攔截，請先放行。', orderNotHeld: '訂單沒有被攔截。',
  insufficientStock: '{{sku}} 庫存不足，可用 {{available}} 件。', skuUnknown: '沒有編碼為 {{sku}} 的商品。', priceBelowFloor: '{{sku}} 的價格低於底價。', priceNeedsPermission: '改價需要 order:price 權限。', discountTooLarge: '優惠不能超過商品金額。',
  phoneInvalid: '不是有效的手機或市話號碼。', stockWouldBeNegative: '庫存不能為負。', noWarehouse: '沒有倉庫有足夠的庫存。', fulfilmentStateForbids: '出庫單處於「{{state}}」，不能執行「{{action}}」。', orderNotAllocatable: '訂單還不能分配。', waybillMissing: '還沒有運單號，請先取號。', carrierRefused: '物流公司拒絕：{{detail}}', carrierSilent: '物流公司沒有回應，請稍後再試。',
  paymentNotOpen: '訂單現在不能付款。', refundExceeds: '退款超過可退餘額 {{remaining}} 元。', paymentStateForbids: '付款處於「{{state}}」，不能執行「{{action}}」。', refundStateForbids: '退款處於「{{state}}」，不能執行「{{action}}」。', gatewayRefused: '支付管道拒絕：{{detail}}', gatewaySilent: '支付管道沒有回應，結果待查。',
  returnNotDelivered: '訂單還沒有簽收，不能申請退貨。', returnTooLate: '已超過簽收後 {{days}} 天的退貨期限。', returnCategoryExcluded: '{{sku}} 屬於不可退換的品類。', returnQuantity: '{{sku}} 最多可退 {{remaining}} 件。', returnStateForbids: '退貨單處於「{{state}}」，不能執行「{{action}}」。',
  shopNotSynced: '此店鋪沒有對接平台。', jobNotRetryable: '此任務沒有失敗，無需重試。', orderNumberTaken: '訂單號衝突，請重試。',
  orderAlreadyAllocated: '訂單已經分配。', fulfilmentOrderRecallFirst: '出庫單 {{number}} 的面單已列印、貨已下架，請倉庫先退回貨架。', waybillIssued: '已有運單 {{waybillNo}}。', exactlyOneNumber: '訂單號和物流單號請只填一個。',
  returnEvidenceMissing: '質量問題或描述不符需要提供照片或說明。', returnDefectRefundOnly: '{{sku}} 屬於不可退換的品類；如有質量問題，可憑照片申請僅退款。', returnRefundOnlyNeedsDefect: '僅退款只適用於質量問題或描述不符。', returnLineTwice: '{{sku}} 這一行填了兩次。', returnNothingLeft: '沒有可退的商品了。', returnRefundOnItsWay: '退款已提交，不能撤銷。', returnNotExchange: '這不是換貨單。',
  receiverNameMissing: '請填寫收貨人姓名。', provinceUnknown: '不是有效的省級行政區：{{province}}', cityMissing: '請填寫城市。', districtMissing: '請填寫區縣。', addressTooShort: '街道地址不夠詳細，請寫到門牌號。', customerMissing: '請選擇客戶，或填寫姓名和電話。', lineTwice: '{{sku}} 填了兩次，請合併數量。', ordersTooMany: '一次最多 {{max}} 張訂單，請縮小條件。', ordersMissing: '請選擇訂單，或給出條件。',
  stockMovedSinceCount: '庫存在盤點之後有變動，現為 {{onHand}} 件，請重新盤點。', stockTooLarge: '庫存不能超過 {{most}} 件。',
  amountNegative: '金額不能為負。',
  codeWrong: '驗證碼不正確或已失效，請核對後重試，或重新取得。', humanCheckFailed: '人機驗證沒有通過，請重試。', usernameTaken: '使用者名稱已被使用，請換一個。', contactTaken: '手機號或郵箱已有帳戶。', usernameForm: '使用者名稱須為 4–20 位字母、數字、點、底線或連字號，以字母開頭。', mobileForm: '請填寫有效的手機號碼。', emailForm: '請填寫有效的郵箱位址。', addressForm: '請填寫有效的手機號碼或郵箱位址。', consentOutdated: '文件已更新，請閱讀新版後重新同意。', codesTooOften: '傳送過於頻繁：每分鐘一次，每天最多 {{most}} 次。', registrationClosed: '暫不開放註冊。',
  passwordLength: '密碼須為 {{least}}–{{most}} 位。', passwordClasses: '密碼須同時包含字母、數字和特殊字元。', passwordThreeClasses: '密碼須包含大寫字母、小寫字母、數字、特殊字元中的至少三種。', passwordPersonal: '密碼不能包含使用者名稱、手機號或郵箱名。', passwordCommon: '這個密碼太常見，容易被猜到，請換一個。', passwordRepeats: '密碼不能有連續三個以上相同或相鄰的字元。',
  invitationVoid: '邀請無效、已使用或已過期，請聯絡邀請您的人。', exceedsOwn: '不能授予自己沒有的權限：{{permissions}}。', rolesMissing: '請至少選擇一個角色。', demoOnly: '只在示範環境可用。',
};
export default catalogue;
